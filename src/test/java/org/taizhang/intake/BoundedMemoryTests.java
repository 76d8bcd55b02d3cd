package org.taizhang.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.TaizhangApplication;
import org.taizhang.intake.reading.Corpus;

import static org.assertj.core.api.Assertions.assertThat;

/** The parser reads every file of the corpus, one after the other, in 256 MB. */
class BoundedMemoryTests {

	@Test
	void everyFileOfTheCorpusIsReadInASmallHeap(@TempDir Path out) throws Exception {
		Corpus.require();
		List<String> files;
		try (Stream<Path> paths = Files.list(Corpus.directory())) {
			files = paths.map(Path::toString)
				.filter((path) -> path.matches(".*\\.(?:txt|docx?|pdf|html|xlsx?|csv)"))
				.sorted()
				.toList();
		}
		assertThat(files).isNotEmpty();
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-cp",
						System.getProperty("java.class.path"), TaizhangApplication.class.getName(), ParseCommand.NAME,
						"--out", out.toString()));
		command.addAll(files);
		Path log = out.resolve("log.txt");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).as(Files.readString(log)).isZero();
	}

}
