package org.taizhang.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.reading.time.DeadlineGrammar;
import org.taizhang.intake.reading.time.TargetGrammar;
import org.taizhang.intake.reading.units.UnitList;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.UnitNames;

/**
 * Whether a sentence asks something of somebody that can be tracked: a unit that must do
 * something, something that is to be done by a time, or a figure among the goals. Appeals
 * to everybody are none.
 */
final class DutySentence {

	/** Characters: a shorter sentence asks nothing. */
	static final int SHORTEST = 12;

	/** 市财政局要, 各县（市、区）应于, 由市司法局负责. */
	private static final AnchoredPattern MUST = AnchoredPattern.after(Characters.of("。;:,"), "要应须需负牵会", 41,
			"(?:由|请)?([^。;:,“”《》]{2,40}?)(?=[要应须需负牵会])(?:(?<![重主必需紧摘概纪首次简])要|(?<![相适对响供反效])应当?|须|(?<!必)需|负责|牵头|会同)(?!求|素|点|闻|急|用|对|害|为)");

	/** What leaves something behind that somebody can look at. */
	private static final AnchoredPattern DEED = AnchoredPattern.of("报备上公发印出制编建召举开组完迁设通考检督评听研培更配汇统提推答办清测改",
			"报送|报备|备案|上报|公布|公示|发布|印发|出台|制定|编制|建立|建成|召开|举办|开展|组织|上线|完成|"
					+ "迁移|开设|设立|设置|(?<!信息|政务)公开|通报|考核|检查|督查|评估|听取|研究|培训|更新|配备|汇总|统计|提交|推送|答复|办理|测试|清理|改造");

	/** Appeals: nobody can be held to them. */
	private static final AnchoredPattern APPEAL = AnchoredPattern.of("高充提加统切进认结贯抓强履落密坚树站作",
			"高度重视|充分认识|提高(?:政治站位|认识|重视)|加强(?:组织)?领导|统一思想|切实(?:加强|增强|把|做好|提高|担负)|进一步(?:加强|提高|增强)|认真(?:贯彻|落实|抓好|组织|履行)|结合实际|贯彻落实|"
					+ "抓好(?:贯彻)?落实|强化(?:责任|担当|组织|保障)|履行职责|落实责任|密切配合|(?:强化|加强|加大)[^,]{0,20}(?:职责|力度|指导|监督|管理)|坚持|树牢|站在|作为");

	private static final Pattern BY_A_YEAR = Pattern.compile("到?[0-9]{4}年(?:[底末]前?)?");

	private final DeadlineGrammar deadlines;

	DutySentence(DeadlineGrammar deadlines) {
		this.deadlines = deadlines;
	}

	/**
	 * @param general whether it stands where a plan says what it is for: there figures
	 * can be held, and 到2026年 is when all shall be well
	 */
	boolean matches(SourceText sentence, boolean general) {
		String folded = sentence.folded();
		return folded.length() >= SHORTEST && !folded.endsWith("?") && (isDue(sentence, general)
				|| (MUST.isIn(folded) && binds(folded)) || (general && !TargetGrammar.read(sentence).isEmpty()));
	}

	private boolean isDue(SourceText sentence, boolean general) {
		List<ReadDeadline> due = this.deadlines.inProse(sentence);
		return due.stream().anyMatch((deadline) -> !general || !BY_A_YEAR.matcher(deadline.phrase()).matches());
	}

	/**
	 * What somebody can look at, asked of a unit; or whatever is asked of units by name:
	 * 市委宣传部要做好引导，市财政局要保障经费.
	 */
	private static boolean binds(String folded) {
		return APPEAL.isIn(folded) ? bound(folded) > 1 : bound(folded) > 0 || (DEED.isIn(folded) && namesUnit(folded));
	}

	/** How many clauses bind units that they call by name, two at most. */
	private static int bound(String folded) {
		return Math.min(2, clauses(folded, folded).size());
	}

	/**
	 * The units that several clauses bind, each by its name: 法规科负责审核，办公室负责送达. Empty where
	 * one clause does.
	 */
	static List<String> dividedAmong(List<SourceText> paragraphs) {
		List<List<String>> clauses = paragraphs.stream()
			.filter((text) -> MUST.mayBeIn(text.folded()))
			.flatMap((text) -> clauses(text.folded(), text.toString()).stream())
			.toList();
		List<String> names = clauses.stream().flatMap(List::stream).distinct().toList();
		return (clauses.size() < 2 || names.size() < 2) ? List.of() : names;
	}

	/** The names of each clause that binds units, and no groups. */
	private static List<List<String>> clauses(String folded, String printed) {
		Matcher must = MUST.matcher(folded);
		List<List<String>> clauses = new ArrayList<>();
		int from = 0;
		while (MUST.find(must, folded, from)) {
			from = must.end();
			List<String> names = UnitList.split(printed.substring(must.start(1), must.end(1))).names();
			if (!names.isEmpty() && names.stream().allMatch(UnitNames::looksLikeUnit)
					&& names.stream().noneMatch(UnitNames::looksLikeGroup)) {
				clauses.add(names);
			}
		}
		return clauses;
	}

	private static boolean namesUnit(String folded) {
		return !subjects(folded).isEmpty();
	}

	/** The units that must do something, as printed. */
	static List<String> subjects(String sentence) {
		String folded = Fold.fold(sentence);
		if (!MUST.mayBeIn(folded)) {
			return List.of();
		}
		Matcher must = MUST.matcher(folded);
		int from = 0;
		while (MUST.find(must, folded, from)) {
			from = must.end();
			List<String> names = UnitList.split(sentence.substring(must.start(1), must.end(1))).names();
			if (UnitNames.looksLikeUnits(names)) {
				return names.stream().filter(UnitNames::looksLikeUnit).toList();
			}
		}
		return List.of();
	}

}
