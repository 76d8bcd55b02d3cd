package org.taizhang.intake.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.reading.ReadDeadline;
import org.taizhang.intake.reading.ReadInterview;
import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.reading.time.DeadlineGrammar;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Fold;

/** The schedule of online interviews: 序号｜受访单位｜访谈主题｜时限要求, in any order. */
record InterviewTable(TableBlock table, int firstRow, int number, int unit, int topic, int due) {

	private static final Pattern UNIT = Pattern.compile("(?:受访|访谈|上线|嘉宾)(?:单位|部门)");

	private static final Pattern ANY_UNIT = Pattern.compile(UNIT.pattern() + "|(?:承办|主办|责任)?(?:单位|部门)");

	/** 在线访谈活动安排表. */
	private static final Pattern INTERVIEWS = Pattern.compile("访谈.{0,12}(?:安排|计划|日程|一览)");

	private static final Pattern NUMBER = Pattern.compile("序号|编号");

	private static final Characters SPACES = Characters.of(" \t\n\f\r\u000b\u3000\u00a0");

	private static final Pattern SPACE = Pattern.compile("\\s");

	private static final Pattern TOPIC = Pattern.compile("(?:访谈)?(?:主题|方向|内容|题目)");

	private static final Pattern DUE = Pattern.compile("(?:访谈|上线)?(?:时限|时间|日期|月份)(?:要求|安排)?|完成时限");

	/** With all the white space that may set it apart. */
	private static final int LONGEST_WORD = 30;

	/**
	 * @param above the text right above the table; where it speaks of interviews, any
	 * word for the unit will do
	 */
	static Optional<InterviewTable> find(TableBlock table, String above) {
		boolean announced = INTERVIEWS.matcher(Fold.fold(above)).find();
		for (int row = 0; row < Math.min(4, table.rowCount()); row++) {
			int unit = column(table, row, announced ? ANY_UNIT : UNIT);
			if (unit < 0) {
				continue;
			}
			int topic = column(table, row, TOPIC);
			int due = column(table, row, DUE);
			if (topic >= 0 || due >= 0) {
				return Optional.of(new InterviewTable(table, row + 1, column(table, row, NUMBER), unit, topic, due));
			}
		}
		return Optional.empty();
	}

	private static String bare(String text) {
		String folded = Fold.fold(text);
		return SPACES.anyIn(folded) ? SPACE.matcher(folded).replaceAll("") : folded;
	}

	private static int column(TableBlock table, int row, Pattern words) {
		for (int column = 0; column < table.columnCount(); column++) {
			String text = table.cell(row, column).text();
			if (text.length() <= LONGEST_WORD && words.matcher(bare(text)).matches()) {
				return column;
			}
		}
		return -1;
	}

	List<ReadInterview> read(DeadlineGrammar deadlines) {
		List<ReadInterview> interviews = new ArrayList<>();
		for (int row = this.firstRow; row < this.table.rowCount(); row++) {
			String unit = text(row, this.unit);
			if (!unit.isEmpty()) {
				String printed = text(row, this.number);
				Integer number = printed.matches("[0-9]{1,4}") ? Integer.valueOf(printed) : null;
				interviews.add(new ReadInterview(number, unit, text(row, this.topic),
						deadlines.inCell(text(row, this.due))
							.stream()
							.map(ReadDeadline::date)
							.filter(Objects::nonNull)
							.findFirst()
							.orElse(null)));
			}
		}
		return interviews;
	}

	private String text(int row, int column) {
		return (column < 0) ? ""
				: SourceText.of(this.table.place().block(), this.table.cell(row, column)).flat().toString();
	}

}
