package org.taizhang.intake.reading.time;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.taizhang.intake.reading.AnchoredPattern;
import org.taizhang.intake.reading.Recurrence;
import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Fold;

/**
 * Reads how often something is owed again; the shortest of several counts. 持续 counts only
 * where it governs the whole: at the very beginning.
 */
public final class RecurrenceGrammar {

	private static final String REPORTS = "(?:汇总|统计|通报|调度|报告|报送|上报|公布|公开|发布|监测|检查|抽查|考核|评估|评议|晾晒|排名|更新|研判|例会|督查|督办|分析)";

	/**
	 * How often something is owed.
	 *
	 * @param unit what every text of the form contains
	 */
	private record Form(Recurrence recurrence, char unit, AnchoredPattern pattern) {

		boolean isIn(String folded) {
			return folded.indexOf(this.unit) >= 0 && this.pattern.isIn(folded);
		}

	}

	/** The shortest first. */
	private static final List<Form> FORMS = List.of(
			new Form(Recurrence.MONTHLY, '月',
					AnchoredPattern.of("每按逐月", "每个?月(?!末月)|按月度?|逐月|月月|(?<![0-9一二三四五六七八九十个每半])月度?" + REPORTS)),
			new Form(Recurrence.QUARTERLY, '季',
					AnchoredPattern.of("每按逐季",
							"每个?季度?|按季度?|逐季度?|季季|(?<![0-9一二三四1-4第])季度末|(?<![0-9一二三四1-4])季度?" + REPORTS)),
			new Form(Recurrence.ANNUAL, '年', AnchoredPattern.of("每按逐年全",
					"(?<!每人)每年|按年度(?!计划|工作|任务|重点|安排|目标|考核|要点)|逐年(?!上升|下降|提高|提升|增长|增加|减少|降低|递增|递减|改善|扩大)|(?<![0-9一二两三四五六七八九十几])(?:年度?内|全年)[^。;]{0,200}?[0-9一二两三四五六七八九十]+(?:[次场期轮]|批次|人次)(?!以内)")));

	private static final Pattern CONTINUOUS = Pattern.compile("(?:要|应)?(?:持续|长期坚持|长期推进)");

	private static final Characters CONTINUOUS_STARTS = Characters.of("要应持长");

	private static final Pattern CONTINUOUS_CELL = Pattern.compile("持续|长期|常年|全年|常态|长效|贯穿|日常|实时|动态|随时|经常|不间断");

	/** What says how often only where nothing else stands in the cell. */
	private static final Map<String, Recurrence> ALONE = Map.of("月度", Recurrence.MONTHLY, "季度", Recurrence.QUARTERLY,
			"年度", Recurrence.ANNUAL);

	private RecurrenceGrammar() {
	}

	/**
	 * @param text a requirement from its beginning, a run-in heading included
	 * @return null if nothing recurs
	 */
	public static Recurrence inProse(String text) {
		return prose(Fold.fold(text));
	}

	/** The same of a text that knows its folded form. */
	public static Recurrence inProse(SourceText text) {
		return prose(text.folded());
	}

	private static Recurrence prose(String folded) {
		Recurrence periodic = periodic(folded);
		boolean continuous = periodic == null && CONTINUOUS_STARTS.begin(folded)
				&& CONTINUOUS.matcher(folded).lookingAt();
		return continuous ? Recurrence.CONTINUOUS : periodic;
	}

	/** What a cell for times says: 每月, 持续推进. */
	public static Recurrence inCell(String text) {
		String folded = Fold.fold(text).strip();
		Recurrence alone = ALONE.get(folded);
		Recurrence periodic = (alone != null) ? alone : periodic(folded);
		return (periodic != null || !CONTINUOUS_CELL.matcher(folded).find()) ? periodic : Recurrence.CONTINUOUS;
	}

	private static Recurrence periodic(String folded) {
		for (Form form : FORMS) {
			if (form.isIn(folded)) {
				return form.recurrence();
			}
		}
		return null;
	}

}
