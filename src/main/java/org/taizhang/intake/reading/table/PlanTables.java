package org.taizhang.intake.reading.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.taizhang.intake.document.Block;
import org.taizhang.intake.document.Paragraph;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.document.TableCell;
import org.taizhang.intake.reading.ReadInterview;
import org.taizhang.intake.reading.ReadTask;
import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.reading.TaskFactory;
import org.taizhang.intake.reading.WarningCode;
import org.taizhang.intake.reading.Warnings;
import org.taizhang.intake.reading.outline.Line;
import org.taizhang.intake.reading.time.DeadlineGrammar;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.LabelKind;

/** The tables of a document, sorted by what they are. */
public record PlanTables(List<Breakdown> breakdowns, List<InterviewTable> interviewTables) {

	/**
	 * A breakdown table.
	 *
	 * @param heading the chapter that stands right above it, or null
	 */
	public record Breakdown(TableBlock table, TableHeader header, String heading) {
	}

	/** 附件2 above a title in one cell. */
	private static final Pattern ATTACHMENT = Pattern.compile("^附[件表][0-9一二三四五六七八九十]{0,2}[:：]?(?=..)");

	private static final Characters CONTINUING = Characters.of("续接");

	/** What may stand between the parts of one table. */
	private static final Pattern CONTINUED = Pattern
		.compile("[（(]?(?:续|续表|续上表|续前表|接上表|接上页|.{0,12}表[0-9一二三四五六]{0,2}[（(]续[表]?[）)])[0-9一二三四五六]{0,2}[）)]?[:：]?");

	/**
	 * @param progress is told of every block
	 */
	public static PlanTables of(List<Block> blocks, Warnings warnings, ReadingProgress progress) {
		PlanTables tables = new PlanTables(new ArrayList<>(), new ArrayList<>());
		TableBlock above = null;
		Paragraph before = null;
		for (Block block : blocks) {
			progress.at("段", block.place().block() + 1, 0);
			if (block instanceof TableBlock table) {
				tables.sort(table, above, before, warnings);
				above = table;
			}
			else if (above != null && block instanceof Paragraph paragraph && !isContinued(paragraph.text())) {
				above = null;
			}
			before = (block instanceof Paragraph paragraph) ? paragraph : null;
		}
		return tables;
	}

	private static boolean isContinued(String text) {
		return CONTINUING.anyIn(text) && CONTINUED.matcher(text).matches();
	}

	/** 一、公开规划信息: a short numbered line right above a table. */
	private static String heading(Paragraph paragraph) {
		if (paragraph == null) {
			return null;
		}
		Line line = Line.of(paragraph);
		boolean heading = line.isShort()
				&& line.label().filter((label) -> label.kind().compareTo(LabelKind.CHINESE_BRACKET) <= 0).isPresent();
		return heading ? line.toString() : null;
	}

	/**
	 * @param above the table from which no text parts this one, or null
	 * @param before what stands right above the table, or null
	 */
	private void sort(TableBlock table, TableBlock above, Paragraph before, Warnings warnings) {
		Optional<InterviewTable> interviews = InterviewTable.find(table, (before != null) ? before.text() : "");
		Optional<TableHeader> header = TableHeader.find(table).or(() -> headerAbove(table, above));
		if (interviews.isPresent()) {
			this.interviewTables.add(interviews.get());
		}
		else if (header.isPresent() && isBlankForm(table, header.get())) {
			warnings.add(WarningCode.BLANK_FORM,
					"有一张没有填写的样表（" + String.join("、", header.get().words()) + "），没有读取，无需处理。",
					SourceText.of(table.place().block(), table.cell(0, 0)));
		}
		else if (header.isPresent()) {
			this.breakdowns.add(new Breakdown(table, header.get(), heading(before)));
		}
		else if (HeaderFromRows.of(table).isPresent()) {
			this.breakdowns.add(new Breakdown(table, HeaderFromRows.of(table).get(), heading(before)));
			warnings.add(WarningCode.TABLE_FROM_TEXT, "有一张表格没有表头，各列是什么是按内容判断的，请抽查几行，看文字、单位和时限有没有错到别的列。",
					SourceText.of(table.place().block(), table.cell(0, 0)));
		}
		else if (holdsMore(table) && !OfficeForm.is(table)) {
			List<String> words = likelyHeader(table);
			warnings.add(WarningCode.TABLE_UNKNOWN,
					(table.place().sheet() != null ? "工作表“" + table.place().sheet() + "”里" : "") + "有一张表格的表头无法识别（"
							+ String.join("、", words) + "），没有读取；如果它是任务分解表，请把表头改为“序号、重点任务、具体要求、责任单位、完成时限”一类的名称后重新上传。",
					SourceText.of(table.place().block(), table.cell(0, 0)));
		}
	}

	/** More than a letterhead that is set as a table, blank rows or not. */
	private static boolean holdsMore(TableBlock table) {
		long rows = table.rows().stream().filter((row) -> !row.stream().allMatch(TableCell::isBlank)).limit(3).count();
		return rows > 1 && table.columnCount() > ((rows > 2) ? 1 : 2);
	}

	/** A table that was cut in two at a page's end has its header only once. */
	private Optional<TableHeader> headerAbove(TableBlock table, TableBlock above) {
		Breakdown last = this.breakdowns.isEmpty() ? null : this.breakdowns.get(this.breakdowns.size() - 1);
		boolean cut = last != null && last.table() == above
				&& Objects.equals(above.place().sheet(), table.place().sheet())
				&& last.header().columns().size() == table.columnCount();
		return cut ? Optional.of(last.header().goingOn()) : Optional.empty();
	}

	/**
	 * What the user will look for: the fullest of the first rows, since titles stand
	 * above headers.
	 */
	private static List<String> likelyHeader(TableBlock table) {
		return table.rows()
			.stream()
			.limit(5)
			.map(row -> row.stream().distinct().filter(cell -> !cell.isBlank()).map(TableCell::text).toList())
			.max(Comparator.comparingInt(List::size))
			.orElseThrow();
	}

	/** No row names units, and no requirement says more than its number. */
	private static boolean isBlankForm(TableBlock table, TableHeader header) {
		for (int row = header.firstRow(); row < table.rowCount(); row++) {
			for (int column = 0; column < table.columnCount(); column++) {
				SourceText text = SourceText.of(0, table.cell(row, column)).flat();
				boolean requirement = column == header.requirement();
				int label = LabelGrammar.parse(text).map((found) -> found.length()).orElse(0);
				if ((header.columns().get(column).namesUnits() && !text.isEmpty())
						|| (requirement && text.length() > label)) {
					return false;
				}
			}
		}
		return true;
	}

	/** The block of the first breakdown table, null where there is none. */
	public Integer firstBlock() {
		return this.breakdowns.isEmpty() ? null : this.breakdowns.get(0).table().place().block();
	}

	/**
	 * @param copied whether the tables were made of text
	 */
	public List<ReadTask> tasks(TaskFactory factory, boolean firstLeads, boolean copied) {
		BreakdownTable reader = new BreakdownTable(factory, firstLeads, copied);
		boolean chapters = this.breakdowns.stream().filter((each) -> each.heading() != null).count() > 1;
		this.breakdowns.forEach((each) -> reader.read(each.table(), each.header(), chapters ? each.heading() : null));
		return reader.tasks();
	}

	public List<ReadInterview> interviews(DeadlineGrammar deadlines) {
		return this.interviewTables.stream().flatMap((table) -> table.read(deadlines).stream()).toList();
	}

	/** What stands above the headers of the breakdown tables: titles, issuer and date. */
	public List<Line> linesAbove() {
		List<Line> lines = new ArrayList<>();
		this.breakdowns.forEach((each) -> each.header()
			.above()
			.stream()
			.flatMap((row) -> row.stream().distinct())
			.filter((text) -> !text.isBlank())
			.forEach((text) -> lines.add(Line.of(new Paragraph(each.table().place(), text)))));
		return lines;
	}

	/** How many rows stand above those of tasks: all where there are no tasks. */
	public int rowsAboveTasks(TableBlock table) {
		for (Breakdown each : this.breakdowns) {
			if (each.table() == table) {
				return each.header().firstRow();
			}
		}
		return table.rowCount();
	}

	/** The cells of the columns for times. */
	public List<String> times() {
		List<String> times = new ArrayList<>();
		this.breakdowns.forEach((each) -> each.header().times().forEach((column) -> {
			for (int row = each.header().firstRow(); row < each.table().rowCount(); row++) {
				times.add(each.table().cell(row, column).text().replaceAll("\\s", ""));
			}
		}));
		return times;
	}

	/** A row across the whole table above its header. */
	public Optional<String> title() {
		for (Breakdown each : this.breakdowns) {
			TableBlock table = each.table();
			TableCell first = table.cell(0, 0);
			if (first.columnSpan() == table.columnCount() && !first.isBlank()) {
				return Optional
					.of(ATTACHMENT.matcher(SourceText.of(table.place().block(), first).flat()).replaceFirst(""));
			}
		}
		return Optional.empty();
	}

}
