package org.taizhang.intake.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.RoleWords.Role;

/** The forms that words for roles have, without brackets and white space. */
final class RoleForms {

	/** What kind of body a word names. */
	static final String BODY = "(?:单位|部门|科室|处室|股室|站所|机构|主体)";

	/** 市级责任单位, 其他责任单位. */
	private static final String BEFORE = "(?:其他|其它|相关|有关|共同|各)?(?:[省市州县区镇乡局](?:级|直)?)?";

	/** What those words end with. */
	static final String BODY_END = "位门室所构体";

	private static final Pattern PERSON = Pattern.compile(
			"(?:牵头|责任|分管|主管|负责|包保|包联|挂联|挂钩|主抓|联系|督办|督导|主要|第一|直接|具体)?(?:负责|责任|省|市|州|县|区|旗|镇|乡|街道|局|委|厅|院|校)?(?:领导|责任人|负责人|联系人|联络员)(?:同志)?");

	private static final Pattern DEADLINE = Pattern
		.compile("(?:计划|预计|拟|要求)?(?:完成|办结|整改|落实|工作|任务)?(?:时限|时间|期限)(?:要求|节点|进度|安排|清单)?|时间(?:节点|进度|安排)|进度(?:要求|安排)"
				+ "|(?:完成|截止)(?:日期|时间)|(?:报送|上报|公开)(?:时限|时效)(?:要求)?|(?:计划|预计|拟)(?:发布|公开|完成|召开|举办)?(?:月份?|日期)|(?:计划|预计|拟)?(?:提请)?决策时间|(?:建设|实施)?起止(?:年限|时间|日期)");

	private static final Pattern WATCHING = Pattern.compile("(?:监督|督办|督查|督促|督导|监察|考核|考评|验收)(?:检查|落实|责任)?" + BODY);

	private static final Pattern COOPERATING = Pattern
		.compile(BEFORE + "(?:主要|技术)?(?:配合|协同|协办|协助|参与|参加|会同|会办|协作|支持){1,2}(?:责任|落实)?" + BODY + "?");

	private static final Pattern LEAD = Pattern.compile(BEFORE + "(?:总|组织)?(?:牵头|主办|主责|统筹)(?:责任|负责|实施|落实|组织){0,2}"
			+ BODY + "?|(?:第一|主要|首要|主体)责任" + BODY + "|汇总" + BODY);

	private static final Pattern RESPONSIBLE = Pattern.compile(BEFORE
			+ "(?:责任|(?:决策|事项|项目)(?:承办|实施|责任)|承办|落实|实施|完成|执行|负责|承担|具体责任|具体落实|具体实施|整改实施|整改责任|主管|归口(?:管理)?|组织实施|任务|责任分工|办理|公开|发布|业主|建设)"
			+ BODY + "|(?:部门|单位|职责|责任|任务)分工|责任清单|(?:决策|事项|项目)?(?:申报|起草|提出)(?:单位|部门)");

	/**
	 * @param ends what every word of the role ends with
	 * @param marks what every word of the role has one of
	 */
	private record Forms(Role role, Characters ends, Characters marks, Pattern pattern) {

		Forms(Role role, String ends, String marks, Pattern pattern) {
			this(role, Characters.of(ends), Characters.of(marks), pattern);
		}

		boolean have(String word) {
			return this.ends.end(word) && this.marks.anyIn(word) && this.pattern.matcher(word).matches();
		}

	}

	/** In the order in which a word is tried on them. */
	private static final List<Forms> FORMS = List.of(new Forms(Role.PERSON, "导人员志", "导人员", PERSON),
			new Forms(Role.DEADLINE, "限间求点度排期效单月份", "时期进月止", DEADLINE),
			new Forms(Role.COOPERATING, "合同办助与加作持任实" + BODY_END, "配协参会支", COOPERATING),
			new Forms(Role.LEAD, "头办责筹任施实织" + BODY_END, "牵主统第首汇", LEAD),
			new Forms(Role.RESPONSIBLE, "工单" + BODY_END, "工单" + BODY_END, RESPONSIBLE),
			new Forms(Role.WATCHING, BODY_END, "督监考验", WATCHING));

	private RoleForms() {
	}

	/** The role of a single word. */
	static Optional<Role> find(String bare) {
		for (Forms forms : FORMS) {
			if (forms.have(bare)) {
				return Optional.of(forms.role());
			}
		}
		return Optional.empty();
	}

}
