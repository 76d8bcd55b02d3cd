package org.taizhang.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.taizhang.intake.document.Block;
import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.reading.outline.Letterhead;
import org.taizhang.intake.reading.outline.Line;
import org.taizhang.intake.reading.outline.OtherPlans;
import org.taizhang.intake.reading.outline.OutlineItem;
import org.taizhang.intake.reading.outline.OutlineReader;
import org.taizhang.intake.reading.outline.PlanParts;
import org.taizhang.intake.reading.outline.Segment;
import org.taizhang.intake.reading.outline.TitleLines;
import org.taizhang.intake.reading.outline.TitleReader;
import org.taizhang.intake.reading.table.PlanSheets;
import org.taizhang.intake.reading.table.PlanTables;
import org.taizhang.intake.reading.time.DeadlineGrammar;
import org.taizhang.intake.reading.time.LedgerDue;
import org.taizhang.intake.reading.time.PlanTime;
import org.taizhang.intake.reading.time.WorkingDayCount;
import org.taizhang.intake.reading.units.FirstListed;

/** Reads a plan out of a document's blocks. */
public class PlanReader {

	private final WorkingDayCount workingDays;

	/** A reader that cannot count working days: what is counted by them stays unclear. */
	public PlanReader() {
		this(null);
	}

	/**
	 * @param workingDays counts working days, or null
	 */
	public PlanReader(WorkingDayCount workingDays) {
		this.workingDays = workingDays;
	}

	public ReadPlan read(SourceDocument document, ReadingOptions options) {
		return read(document, options, ReadingProgress.UNWATCHED);
	}

	/**
	 * @param progress is told of every line, row and sentence, and may end the reading
	 */
	public ReadPlan read(SourceDocument document, ReadingOptions options, ReadingProgress progress) {
		Warnings warnings = new Warnings();
		options.chosen(document)
			.forEach((remark) -> warnings.add(remark.harmless() ? WarningCode.DOCUMENT_NOTE : WarningCode.DOCUMENT,
					remark.message(), remark.block()));
		List<Block> blocks = PlanSheets.choose(options.chosen(document.blocks()), warnings);
		List<Segment> segments = Segment.of(blocks, progress, warnings);
		TitleReader.Titles titles = TitleReader.read(segments.get(0).lines(), progress);
		PlanParts parts = PlanParts.of(segments, titles.plan());
		PlanTables tables = PlanTables.of(blocks, warnings, progress);
		String title = Optional.ofNullable(title(segments, titles, parts, tables, document))
			.or(() -> (options.sheet() != null) ? titleOfOtherSheets(document) : Optional.empty())
			.orElse(null);
		List<Line> above = new ArrayList<>(parts.header());
		above.addAll(tables.linesAbove());
		Letterhead letterhead = Letterhead.read(parts, above, cellsAbove(blocks, parts, tables), titles.notice(),
				document.properties());
		Integer year = new PlanYear(options.year(), warnings).find(
				Stream.of(title, titles.notice(), tables.title().orElse(null)).filter(Objects::nonNull).toList(),
				texts(parts.header()), letterhead.issuedOn(), () -> texts(parts.body()), tables::times,
				document.fileName());
		DeadlineGrammar deadlines = new DeadlineGrammar(new PlanTime(year, letterhead.issuedOn(), this.workingDays));
		List<OutlineItem> items = OutlineReader.read(parts.body(), warnings, progress);
		boolean firstLeads = options.firstListedLeads() || FirstListed.isDeclared(blocks, items);
		TaskFactory factory = new TaskFactory(deadlines, progress);
		List<ReadTask> tasks = tables.tasks(factory, firstLeads, document.format() == DocumentFormat.TEXT);
		List<ReadTask> prose = new ProseTasks(factory, firstLeads).read(items);
		boolean fromTable = tasks.stream().anyMatch(ReadTask::hasUnits) || (prose.isEmpty() && !tasks.isEmpty());
		TaskTexts rows = new TaskTexts(tasks);
		List<ReadTask> beside = fromTable ? ProseBesideTable.of(prose, rows) : List.of();
		if (fromTable && prose.stream().anyMatch(PlanReader::listsUnits)) {
			warnings.add(WarningCode.PROSE_AND_TABLE, beside.isEmpty() ? "正文和附表都写了责任单位，已按附表读取，请核对两处是否一致。"
					: "正文和附表都写了责任单位，内容大多不同，两处都读了：正文 %d 行，附表 %d 行，请核对有没有重复。".formatted(beside.size(), tasks.size()));
		}
		if (fromTable && document.format() == DocumentFormat.TEXT) {
			warnings.add(WarningCode.TABLE_FROM_TEXT, "表格是按纯文本里的列还原的，请抽查几行，看文字和单位有没有错到别的行。", tables.firstBlock());
		}
		List<ProseDeadline> apart = fromTable ? proseDeadlines(items, beside, deadlines) : List.of();
		List<ReadTask> read = fromTable ? Stream.concat(beside.stream(), rows.comparedWith(apart).stream()).toList()
				: prose;
		UnreadDuties unread = new UnreadDuties(read, (fromTable && beside.isEmpty()) ? rows : new TaskTexts(read),
				deadlines, progress);
		unread.readAround(parts.header());
		unread.readBody(parts.body(), items);
		unread.readAround(parts.tail());
		tables.breakdowns().forEach((breakdown) -> unread.readTable(breakdown.table()));
		unread.warn(warnings);
		OtherPlans.warn(segments, parts, warnings);
		ReadPlan plan = new ReadPlan(PlanShape.of(fromTable, tasks, items), title, titles.notice(),
				letterhead.documentNumber(), letterhead.issuer(), letterhead.issuedOn(), year, outline(items), read,
				tables.interviews(deadlines), LedgerDue.find(texts(parts.body()), deadlines).orElse(null), apart,
				List.of());
		PlanChecks.check(plan, this.workingDays, warnings);
		return plan.with(warnings.toList());
	}

	private static String title(List<Segment> segments, TitleReader.Titles titles, PlanParts parts, PlanTables tables,
			SourceDocument document) {
		if (titles.plan() != null) {
			return segments.stream()
				.map((segment) -> TitleLines.find(segment.lines(), titles.plan()))
				.flatMap(Optional::stream)
				.map(TitleLines::title)
				.findFirst()
				.or(() -> TitleReader.rightAbove(parts.header()))
				.orElse(titles.plan());
		}
		boolean attached = parts.attached() || (parts.body().isEmpty() && segments.size() > 1);
		if (titles.notice() != null && !attached) {
			return titles.notice();
		}
		return segments.stream()
			.filter((segment) -> segment.attachment() == attached)
			.flatMap((segment) -> TitleReader.planLike(segment.lines()).stream())
			.findFirst()
			.or(tables::title)
			.or(() -> Optional.ofNullable(titles.notice()))
			.orElse(document.properties().get("标题"));
	}

	/** A sheet that goes on from another has no title of its own. */
	private static Optional<String> titleOfOtherSheets(SourceDocument document) {
		return Segment.of(document.blocks(), ReadingProgress.UNWATCHED, new Warnings())
			.stream()
			.flatMap((segment) -> TitleReader.planLike(segment.lines()).stream())
			.findFirst();
	}

	private static List<String> cellsAbove(List<Block> blocks, PlanParts parts, PlanTables tables) {
		int body = parts.body().isEmpty() ? Integer.MAX_VALUE : parts.body().get(0).block();
		List<String> cells = new ArrayList<>();
		for (Block block : blocks) {
			if (block instanceof TableBlock table && table.place().block() < body) {
				table.rows()
					.subList(0, tables.rowsAboveTasks(table))
					.forEach((row) -> row.forEach((cell) -> cells.add(cell.text())));
			}
		}
		return cells;
	}

	private static List<OutlineEntry> outline(List<OutlineItem> items) {
		return items.stream()
			.map((item) -> new OutlineEntry(item.level(), item.getLabelText(), item.heading()))
			.toList();
	}

	/** Whether they stand in a list and not in sentences, as prose beside a table has. */
	private static boolean listsUnits(ReadTask task) {
		return task.hasUnits() && !task.isDoubted(WarningCode.UNITS_OF_SENTENCES);
	}

	private static List<String> texts(List<Line> body) {
		return body.stream().map(Line::toString).toList();
	}

	/**
	 * @param tasks those read of the prose, which have their times themselves
	 */
	private static List<ProseDeadline> proseDeadlines(List<OutlineItem> items, List<ReadTask> tasks,
			DeadlineGrammar deadlines) {
		Set<List<SourceSpan>> read = tasks.stream().map(ReadTask::spans).collect(Collectors.toSet());
		List<ProseDeadline> found = new ArrayList<>();
		for (OutlineItem item : items) {
			if (read.contains(item.getText().withoutTrailing("；;").spans())) {
				continue;
			}
			for (String sentence : Sentences.of(item.getText().toString())) {
				for (ReadDeadline deadline : deadlines.inProse(sentence)) {
					found.add(new ProseDeadline(item.chapter().name(), item.getLabelText(), deadline.phrase(),
							deadline.date(), sentence));
				}
			}
		}
		return found;
	}

}
