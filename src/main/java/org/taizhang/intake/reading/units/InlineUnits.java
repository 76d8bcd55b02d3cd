package org.taizhang.intake.reading.units;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.reading.AnchoredPattern;
import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.UnitNames;
import org.taizhang.intake.wording.Words;

/** Units that stand inside the prose: 由X牵头，Y、Z配合，…. They stay in the text. */
public record InlineUnits(int start, int end, Responsibilities responsibilities) {

	private static final Characters MARKS = Characters.of("。;,:");

	private static final AnchoredPattern LEADS = AnchoredPattern.after(MARKS, "牵", 61,
			"(?:由)?([^。;,:由“”《》]{2,60}?)牵头(?:负责)?(?=[,;。、])");

	/** What A会同B may do. */
	private static final Pattern DONE = Pattern.compile("(?:共同|分别|具体)?(?:负责|组织)?(?:落实|办理|实施|完成|承办)?");

	/** How a clause ends that says who helps. */
	private static final List<String> HELPING = List.of("配合", "参与", "协助", "协同", "会同", "落实", "负责", "承办", "实施");

	private static final Characters CLAUSE_STARTS = Characters.of(",、");

	/** What such a clause has none of. */
	private static final Characters STOPS = Characters.of("。;,:“”《》");

	private static final Characters CLAUSE_ENDS = Characters.of(",;。");

	/** Characters of the names, and of the word that ends a clause. */
	private static final int SHORTEST_CLAUSE = 4;

	private static final int LONGEST_CLAUSE = 82;

	/** A whole name up to its last character, where other words may follow. */
	private static final String NAME = "[^。;,:、“”《》会同由]{1,16}?(?:局|委员会|委|办公室|办公厅|[\\p{IsHan}]办(?![公理事法])|部(?![分门位署])|厅|人民政府|政府|管委会|中心|部门|单位|公司|院|办事处|街道办|处|科|室)"
			+ "(?:\\([^()]*\\))?(?!办公|办|局|委员会|编办|组织|宣传|统战|政法|网信|政研|巡察|党校|各部门|的|门户|信息|工作|网站)";

	/** A weak form, and what it cannot do without. */
	private record Weak(Words words, AnchoredPattern form) {
	}

	private static final List<Weak> WEAK = List.of(
			// 责任单位为A、B
			new Weak(Words.of("单位为", "部门为"),
					AnchoredPattern.after(Characters.of("。;,"), "为", 4,
							"((?:牵头|责任|承办|主办|落实)(?:单位|部门)为[^。;,“”《》]{2,60})(?=[,;。]|$)")),
			// 由A、B，各县负责落实。 as a sentence of its own
			new Weak(Words.of("负责", "组织实施"),
					AnchoredPattern.after(Characters.of("。;"), "由", 0,
							"由([^。;:由“”《》]{2,120}?(?:共同|具体|分别)?(?:负责(?:落实|实施)?|组织实施))(?=[。;]|$)")),
			// 由A、B负责
			new Weak(Words.of("负责", "承办", "组织实施"),
					AnchoredPattern.after(MARKS, "由", 10,
							"[^。;,:由]{0,10}由([^。;,:由“”《》]{2,60}?(?:共同|具体|统一|分别|牵头)?(?:负责|承办|组织实施))(?!人)")),
			// A、B按职责分工负责
			new Weak(Words.of("职责", "职能"), AnchoredPattern.after(MARKS, "按", 80,
					"([^。;,:由“”《》]{2,80}?按照?(?:各自|有关)?(?:职责|职能)(?:分工)?(?:分别|共同)?(?:负责|抓好落实|做好落实|落实|组织实施))(?=[,;。]|$)")),
			// A负责。
			new Weak(Words.of("负责"),
					AnchoredPattern.after(Characters.of("。;"), "负", 82,
							"([^。;:由“”《》]{2,80}?(?:具体)?负责(?:落实|实施)?)(?=[。;]|$)")),
			// A会同B公开…
			new Weak(Words.of("会同"), AnchoredPattern.after(MARKS, "会", 41,
					"(?:由)?([^。;,:由“”《》]{2,40}?会同" + NAME + "(?:、" + NAME + ")*(?:等(?:有关|相关)?部门)?)")));

	public static Optional<InlineUnits> find(SourceText text) {
		return find(text.toString(), text.folded());
	}

	public static Optional<InlineUnits> find(String text) {
		return find(text, Fold.fold(text));
	}

	private static Optional<InlineUnits> find(String text, String folded) {
		if (!LEADS.mayBeIn(folded)) {
			return Optional.empty();
		}
		Matcher leads = LEADS.matcher(folded);
		int from = 0;
		while (LEADS.find(leads, folded, from)) {
			from = leads.end();
			if (UnitNames.looksLikeUnits(UnitList.split(leads.group(1)).names())) {
				int end = helpersEnd(folded, leads.end());
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
	public static Optional<InlineUnits> findWeak(SourceText text) {
		return findWeak(text.toString(), text.folded());
	}

	private static Optional<InlineUnits> findWeak(String text, String folded) {
		for (Weak weak : WEAK) {
			if (!weak.words().anyIn(folded)) {
				continue;
			}
			Matcher matcher = weak.form().matcher(folded);
			int from = 0;
			while (weak.form().find(matcher, folded, from)) {
				from = matcher.end();
				Responsibilities said = ResponsibilityGrammar.parse(text.substring(matcher.start(1), matcher.end(1)));
				boolean asked = matcher.group(1).contains("专人") || matcher.group(1).contains("要明确");
				if (!asked && UnitNames.areUnits(said.all())) {
					int end = helpersEnd(folded, matcher.end(1));
					return Optional.of(new InlineUnits(matcher.start(1), end, (end == matcher.end(1)) ? said
							: ResponsibilityGrammar.parse(text.substring(matcher.start(1), end))));
				}
			}
		}
		return Optional.empty();
	}

	/** Where the clauses end that say who helps or does it with them. */
	private static int helpersEnd(String folded, int from) {
		int end = from;
		while (end < folded.length() && CLAUSE_STARTS.has(folded.charAt(end))) {
			int stop = STOPS.firstIn(folded, end + 1);
			if (stop < 0 || !CLAUSE_ENDS.has(folded.charAt(stop)) || !namesHelpers(folded.substring(end + 1, stop))) {
				break;
			}
			end = stop;
		}
		return end;
	}

	private static boolean namesHelpers(String clause) {
		return clause.length() >= SHORTEST_CLAUSE && clause.length() <= LONGEST_CLAUSE
				&& HELPING.stream().anyMatch(clause::endsWith)
				&& UnitNames.looksLikeUnits(ResponsibilityGrammar.parse(clause).all());
	}

	/** 由A牵头，B配合: a sentence, its stop left out, that says nothing else. */
	public static Optional<Responsibilities> alone(SourceText text) {
		String sentence = text.toString();
		String folded = text.folded();
		return find(sentence + "。", folded + "。").or(() -> findWeak(sentence, folded))
			.filter((units) -> units.start() <= 1
					&& (units.end() >= sentence.length() || DONE.matcher(sentence.substring(units.end())).matches()))
			.map(InlineUnits::responsibilities);
	}

}
