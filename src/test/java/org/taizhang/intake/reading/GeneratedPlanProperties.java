package org.taizhang.intake.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xwpf.usermodel.XWPFTable;

import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.reading.GeneratedPlan.Chapter;
import org.taizhang.intake.reading.GeneratedPlan.Expected;
import org.taizhang.intake.reading.GeneratedPlan.Task;

import static org.assertj.core.api.Assertions.assertThat;

/** What is printed in any style is read back as it was. */
class GeneratedPlanProperties {

	@Provide
	Arbitrary<GeneratedPlan> plans() {
		return GeneratedPlans.plans();
	}

	@Provide
	Arbitrary<GeneratedStyle> styles() {
		return GeneratedPlans.styles();
	}

	@Property(tries = 500)
	void unitsInBracketsAreReadBack(@ForAll("plans") GeneratedPlan plan, @ForAll("styles") GeneratedStyle style) {
		List<String> lines = lines(plan, style, false);
		assertRead(Plans.read(document(lines)), plan, style);
	}

	@Property(tries = 200)
	void unitsOnOwnLinesAreReadBack(@ForAll("plans") GeneratedPlan plan, @ForAll("styles") GeneratedStyle style) {
		List<String> lines = lines(plan, style, true);
		assertRead(Plans.read(document(lines)), plan, style);
	}

	@Property(tries = 60)
	void wordKeepsTheSame(@ForAll("plans") GeneratedPlan plan, @ForAll("styles") GeneratedStyle style,
			@ForAll boolean ownLines) {
		List<String> lines = lines(plan, style, ownLines);
		assertRead(
				Plans.read(Plans
					.word((word) -> lines.forEach((line) -> word.createParagraph().createRun().setText(line)))),
				plan, style);
	}

	@Property(tries = 60)
	void tablesAreReadBack(@ForAll("plans") GeneratedPlan plan, @ForAll("styles") GeneratedStyle style) {
		List<List<String>> rows = rows(plan, style);
		List<Expected> expected = new ArrayList<>();
		plan.chapters()
			.stream()
			.flatMap((chapter) -> chapter.tasks().stream())
			.forEach((task) -> expected.add(GeneratedPlan.expected(task, String.valueOf(expected.size() + 1))));
		for (SourceDocument document : List.of(word(rows), html(rows), tabs(rows))) {
			List<ReadTask> tasks = Plans.read(document).tasks();
			assertThat(tasks.stream().map(Expected::of).toList()).as(document.fileName()).isEqualTo(expected);
			assertThat(tasks.get(0).chapter()).isEqualTo(plan.chapters().get(0).heading());
		}
	}

	@Property(tries = 150)
	void brokenDocumentsAreReadWithoutTrouble(@ForAll("plans") GeneratedPlan plan,
			@ForAll("styles") GeneratedStyle style, @ForAll boolean ownLines, @ForAll long seed) {
		List<String> lines = lines(plan, style, ownLines);
		Random random = new Random(seed);
		for (int i = 0; i < 6; i++) {
			breakOne(lines, random);
		}
		try {
			assertThat(Plans.read(document(lines)).warnings()).isNotNull();
		}
		catch (UnreadableDocumentException ex) {
			assertThat(ex).hasMessageEndingWith("。");
		}
	}

	private static void breakOne(List<String> lines, Random random) {
		int at = random.nextInt(lines.size());
		String line = lines.get(at);
		int cut = random.nextInt(line.length() + 1);
		switch (random.nextInt(6)) {
			case 0 -> lines.set(at, line.substring(0, cut));
			case 1 -> lines.add(random.nextInt(lines.size()), line);
			case 2 -> lines.set(at, line.replaceAll("[（(〔\\[【]", ""));
			case 3 -> lines.set(at, line.replaceAll("[）)〕\\]】]", ""));
			case 4 -> lines.set(at, line.substring(cut) + line.substring(0, cut));
			default -> lines.set(at, line.substring(0, cut) + "\n" + line.substring(cut));
		}
	}

	private static void assertRead(ReadPlan read, GeneratedPlan plan, GeneratedStyle style) {
		assertThat(read.tasks().stream().map(Expected::of).toList()).isEqualTo(plan.expected(style.numbering()));
		List<String> chapters = new ArrayList<>();
		for (int i = 0; i < plan.chapters().size(); i++) {
			String label = style.numbering().chapter(i + 1).strip();
			plan.chapters().get(i).tasks().forEach((task) -> chapters.add(label));
		}
		assertThat(read.tasks()).extracting(ReadTask::chapter).zipSatisfy(chapters, (chapter, label) -> {
			assertThat(chapter).startsWith(label);
			assertThat(chapter).doesNotContain("单位");
		});
	}

	private static List<String> lines(GeneratedPlan plan, GeneratedStyle style, boolean ownLines) {
		List<String> lines = new ArrayList<>(Plans.HEAD.lines().toList());
		int number = 0;
		for (int chapter = 1; chapter <= plan.chapters().size(); chapter++) {
			Chapter read = plan.chapters().get(chapter - 1);
			lines.add(style.numbering().chapter(chapter) + read.heading());
			number = style.numbering().runsOn() ? number : 0;
			for (Task task : read.tasks()) {
				number++;
				String line = style.numbering().task(chapter, number) + task.text();
				lines.add(ownLines ? line : line + style.brackets().around(style.list(task.units())));
				lines.addAll(ownLines ? style.lines(task.units()) : List.of());
			}
		}
		return lines;
	}

	private static SourceDocument document(List<String> lines) {
		return Plans.document(String.join("\n", lines) + "\n");
	}

	private static List<List<String>> rows(GeneratedPlan plan, GeneratedStyle style) {
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of("序号", "重点任务", "具体要求", "责任单位"));
		for (Chapter chapter : plan.chapters()) {
			chapter.tasks()
				.forEach((task) -> rows.add(List.of(String.valueOf(rows.size()), chapter.heading(), task.text(),
						style.list(task.units()))));
		}
		return rows;
	}

	private static SourceDocument word(List<List<String>> rows) {
		return Plans.word((word) -> {
			word.createParagraph().createRun().setText("示例市2026年政务公开工作要点任务分解表");
			XWPFTable table = word.createTable(rows.size(), 4);
			for (int row = 0; row < rows.size(); row++) {
				for (int column = 0; column < 4; column++) {
					table.getRow(row).getCell(column).setText(rows.get(row).get(column));
				}
			}
		});
	}

	private static SourceDocument html(List<List<String>> rows) {
		String table = rows.stream()
			.map((row) -> row.stream().collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>")))
			.collect(Collectors.joining("", "<table>", "</table>"));
		return new DocumentReaders().read("plan.html", ("<html><head><meta charset=\"utf-8\"></head><body>"
				+ "<h1>示例市2026年政务公开工作要点任务分解表</h1>" + table + "</body></html>")
			.getBytes(StandardCharsets.UTF_8));
	}

	private static SourceDocument tabs(List<List<String>> rows) {
		return Plans.document("示例市2026年政务公开工作要点任务分解表\n"
				+ rows.stream().map((row) -> String.join("\t", row)).collect(Collectors.joining("\n")));
	}

}
