package org.taizhang.intake.reading.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.UnitNames;

/** Units that stand inside the prose: 由X牵头，Y、Z配合，…. They stay in the text. */
public record InlineUnits(int start, int end, Responsibilities responsibilities) {

	private static final Pattern LEADS = Pattern.compile("(?<=^|[。;,:])(?:由)?([^。;,:由“”《》]{2,60}?)牵头(?:负责)?(?=[,;。、])");

	private static final Pattern NEXT = Pattern
		.compile("[,、]([^。;,:“”《》]{2,80}?(?:配合|参与|协助|协同|会同|落实|负责|承办|实施))(?=[,;。])");

	/** A whole name up to its last character, where other words may follow. */
	private static final String NAME = "[^。;,:、“”《》会同由]{1,16}?(?:局|委员会|委|办公室|办公厅|[\\p{IsHan}]办(?![公理事法])|部(?![分门位署])|厅|人民政府|政府|管委会|中心|部门|单位|公司|院|办事处|街道办|处|科|室)"
			+ "(?:\\([^()]*\\))?(?!办公|办|局|委员会|各部门|的|门户|信息|工作|网站)";

	/** Cheap to look for. */
	private static final List<String> TRIGGERS = List.of("负责", "承办", "会同", "职责", "单位为", "部门为", "组织实施");

	private static final List<Pattern> WEAK = List.of(
			// 责任单位为A、B
			Pattern.compile("(?<=^|[。;,])((?:牵头|责任|承办|主办|落实)(?:单位|部门)为[^。;,“”《》]{2,60})(?=[,;。]|$)"),
			// 由A、B负责
			Pattern.compile("(?<=^|[。;,:])[^。;,:由]{0,10}由([^。;,:由“”《》]{2,60}?(?:共同|具体|统一|分别|牵头)?(?:负责|承办|组织实施))(?!人)"),
			// A、B按职责分工负责
			Pattern.compile(
					"(?<=^|[。;,:])([^。;,:由“”《》]{2,80}?按照?(?:各自|有关)?(?:职责|职能)(?:分工)?(?:分别|共同)?(?:负责|抓好落实|做好落实|落实|组织实施))(?=[,;。]|$)"),
			// A负责。
			Pattern.compile("(?<=^|[。;])([^。;:由“”《》]{2,80}?(?:具体)?负责(?:落实|实施)?)(?=[。;]|$)"),
			// A会同B公开…
			Pattern
				.compile("(?<=^|[。;,:])(?:由)?([^。;,:由“”《》]{2,40}?会同" + NAME + "(?:、" + NAME + ")*(?:等(?:有关|相关)?部门)?)"));

	public static Optional<InlineUnits> find(String text) {
		if (text.indexOf('牵') < 0 && text.indexOf('牽') < 0) {
			return Optional.empty();
		}
		String folded = Fold.fold(text);
		Matcher leads = LEADS.matcher(folded);
		while (leads.find()) {
			if (UnitNames.looksLikeUnits(UnitList.split(leads.group(1)).names())) {
				int end = leads.end();
				Matcher next = NEXT.matcher(folded);
				while (next.find(end) && next.start() == end && named(next.group(1))) {
					end = next.end();
				}
				return Optional.of(new InlineUnits(leads.start(), end,
						ResponsibilityGrammar.parse(text.substring(leads.start(), end))));
			}
		}
		return Optional.empty();
	}

	/**
	 * Units that only their clause shows: 由A负责, A会同B…, A、B按职责分工负责, 责任单位为A. They count
	 * where nothing else names units, and only if every name looks like one.
	 */
	public static Optional<InlineUnits> findWeak(String text) {
		String folded = Fold.fold(text);
		if (TRIGGERS.stream().noneMatch(folded::contains)) {
			return Optional.empty();
		}
		for (Pattern form : WEAK) {
			Matcher matcher = form.matcher(folded);
			while (matcher.find()) {
				Responsibilities said = ResponsibilityGrammar.parse(text.substring(matcher.start(1), matcher.end(1)));
				if (!said.isEmpty() && said.all().stream().allMatch(UnitNames::looksLikeUnit)) {
					return Optional.of(new InlineUnits(matcher.start(1), matcher.end(1), said));
				}
			}
		}
		return Optional.empty();
	}

	private static boolean named(String clause) {
		List<String> names = new ArrayList<>(ResponsibilityGrammar.parse(clause).all());
		return UnitNames.looksLikeUnits(names);
	}

}
