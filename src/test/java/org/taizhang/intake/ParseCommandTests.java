package org.taizhang.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ParseCommandTests {

	@TempDir
	private Path directory;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private final ParseCommand command = new ParseCommand(new PrintStream(this.out), new PrintStream(this.err));

	private Path plan;

	private Path broken;

	@BeforeEach
	void writeFiles() throws IOException {
		this.plan = Files.writeString(this.directory.resolve("plan.txt"), """
				示例市2026年政务公开工作要点
				一、深化公开
				（一）编制目录。各部门年底前编制目录。（责任单位：市财政局）
				""");
		this.broken = Files.write(this.directory.resolve("broken.docx"), new byte[] { 'P', 'K', 3, 4, 0, 0 });
	}

	@Test
	void aPlanIsPrintedAsJson() {
		assertThat(this.command.run(List.of(this.plan.toString()))).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("\"title\" : \"示例市2026年政务公开工作要点\"")
			.contains("\"units\" : [ \"市财政局\" ]")
			.contains("\"date\" : \"2026-12-31\"")
			.contains("\"source\" : \"prose\"")
			.doesNotContain("spans")
			.doesNotContain("warnings");
		assertThat(this.err.toString(StandardCharsets.UTF_8)).isEmpty();
	}

	@Test
	void aSecondFileOfTheSameNameIsNotWrittenOverTheFirst() throws IOException {
		Path twin = Files.createDirectories(this.directory.resolve("twin")).resolve(this.plan.getFileName());
		Files.copy(this.plan, twin);
		int code = this.command
			.run(List.of("--out", this.directory.resolve("out").toString(), this.plan.toString(), twin.toString()));
		assertThat(code).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("同名").hasLineCount(1);
	}

	@Test
	void anUnreadableFileDoesNotKeepTheOthersFromBeingWritten() {
		Path written = this.directory.resolve("new/out");
		int code = this.command
			.run(List.of("--out", written.toString(), this.broken.toString(), "missing.txt", this.plan.toString()));
		assertThat(code).isEqualTo(2);
		assertThat(written.resolve("plan.txt.json")).content(StandardCharsets.UTF_8).contains("编制目录");
		assertThat(written.resolve("broken.docx.json")).doesNotExist();
		assertThat(this.err.toString(StandardCharsets.UTF_8).lines()).hasSize(2)
			.allMatch((line) -> line.contains("：") && line.endsWith("。"));
		assertThat(this.out.toString(StandardCharsets.UTF_8)).isEmpty();
	}

	@Test
	void whatTheJsonCannotSayIsPrintedBesideIt() throws IOException {
		Path letter = Files.writeString(this.directory.resolve("letter.txt"), "今天没有安排。\n");
		assertThat(this.command.run(List.of(letter.toString()))).isZero();
		assertThat(this.err.toString(StandardCharsets.UTF_8)).startsWith(letter + "：没有读到任务").hasLineCount(1);
		assertThat(this.out.toString(StandardCharsets.UTF_8)).doesNotContain("没有读到任务");
	}

	@Test
	void unknownHeadersAndMissingUnitsAreSaid() throws IOException {
		Path table = Files.writeString(this.directory.resolve("table.html"),
				"<table><tr><td>项</td><td>干什么</td></tr><tr><td>1</td><td>公开预算</td></tr><tr><td>2</td><td>公开规划</td></tr></table>");
		Path plan = Files.writeString(this.directory.resolve("nobody.txt"), "示例市2026年政务公开工作要点\n一、公开\n（一）公开预算。\n");
		assertThat(this.command.run(List.of(table.toString(), plan.toString()))).isZero();
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("表头无法识别（项、干什么）", plan + "：整份文件没有读到一个责任单位");
	}

	@Test
	void whatIsDoubtedIsSaidByTheNumberOfTheRow() throws IOException {
		Path two = Files.writeString(this.directory.resolve("two.txt"), """
				示例市2026年政务公开工作要点
				一、深化公开
				（一）公开预算。适时公开预算。（责任单位：市财政局）
				（二）公开决算。适时公开决算。（责任单位：市财政局）
				示例市2026年政务服务工作要点
				一、优化服务
				（一）推行一窗受理。（责任单位：市财政局）
				""");
		assertThat(this.command.run(List.of(two.toString()))).isZero();
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains(two + "：文件里还有一个计划“示例市2026年政务服务工作要点”",
				two + "：第 1、2 行：写了“适时”");
	}

	@Test
	void workingDaysAreCountedByTheArrangementsThatComeWithTheProgram() throws IOException {
		Path counted = Files.writeString(this.directory.resolve("counted.txt"), """
				示例市人民政府办公室关于印发示例市2026年政务公开工作要点的通知
				示政办发〔2026〕8号
				各县（市、区）人民政府：
				现将要点印发给你们。
				示例市人民政府办公室
				2026年3月30日
				示例市2026年政务公开工作要点
				一、深化公开
				（一）公开预算。自本要点印发之日起10个工作日内公开目录。（责任单位：市财政局）
				""");
		assertThat(this.command.run(List.of(counted.toString()))).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).as("Qingming is a holiday")
			.contains("\"date\" : \"2026-04-14\"")
			.contains("\"targets\" : [ ]");
		assertThat(this.err.toString(StandardCharsets.UTF_8)).isEmpty();
	}

	@Test
	void withoutFilesTheUsageIsSaid() {
		assertThat(this.command.run(List.of())).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("--out");
	}

}
