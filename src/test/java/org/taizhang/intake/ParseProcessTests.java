package org.taizhang.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.TaizhangApplication;

import static org.assertj.core.api.Assertions.assertThat;

/** The command as a process of its own, with all that libraries print. */
class ParseProcessTests {

	@TempDir
	private Path directory;

	@Test
	void libraryWarningsDoNotReachTheOutputAndNoTemporaryFilesStay() throws Exception {
		Path temporary = Files.createDirectory(this.directory.resolve("tmp"));
		Path plan = Files.writeString(this.directory.resolve("plan.txt"),
				"示例县2026年政务公开工作要点\n一、公开\n（一）编制目录。（责任单位：市财政局）\n");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + temporary, "-Dfile.encoding=UTF-8", "-cp",
				System.getProperty("java.class.path"), TaizhangApplication.class.getName(), ParseCommand.NAME,
				damagedPdf().toString(), plan.toString())
			.redirectError(this.directory.resolve("err").toFile())
			.start();
		String json = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		assertThat(process.waitFor()).isEqualTo(2);
		assertThat(json).startsWith("{").endsWith("}").contains("编制目录");
		assertThat(Files.readAllLines(this.directory.resolve("err"))).singleElement()
			.satisfies((line) -> assertThat(line).contains("damaged.pdf：").endsWith("。"));
		assertThat(temporary).isEmptyDirectory();
	}

	/** Its cross-reference table is cut off, of which PDFBox warns. */
	private Path damagedPdf() throws IOException {
		Path file = this.directory.resolve("damaged.pdf");
		try (PDDocument pdf = new PDDocument()) {
			pdf.addPage(new PDPage());
			pdf.save(file.toFile());
		}
		byte[] content = Files.readAllBytes(file);
		return Files.write(file, Arrays.copyOf(content, content.length * 2 / 3));
	}

}
