package org.taizhang.intake.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.taizhang.intake.document.DocumentReaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The annotated real plans, which lie outside the repository: {@code ../shared/corpus},
 * or under the directory that TAIZHANG_SHARED names.
 */
public final class Corpus {

	public static final JsonMapper JSON = JsonMapper.builder().build();

	private static final DocumentReaders DOCUMENTS = new DocumentReaders();

	private Corpus() {
	}

	public static Path directory() {
		String shared = System.getenv("TAIZHANG_SHARED");
		return Path.of((shared != null) ? shared : "../shared").resolve("corpus");
	}

	/**
	 * Without the corpus, tests are skipped; only a build that must not skip any fails.
	 */
	public static void require() {
		boolean present = Files.isDirectory(directory());
		if ("true".equals(System.getenv("CI"))) {
			assertThat(present).as("corpus at %s", directory().toAbsolutePath()).isTrue();
		}
		assumeTrue(present, "no corpus");
	}

	public static JsonNode gold(String name) {
		return JSON.readTree(read(directory().resolve(name + ".json")));
	}

	public static byte[] bytes(String file) {
		return read(directory().resolve(file));
	}

	public static JsonNode parse(String file) {
		Path path = directory().resolve(file);
		ReadPlan plan = new PlanReader().read(DOCUMENTS.read(path.getFileName().toString(), read(path)),
				ReadingOptions.defaults());
		return JSON.readTree(PlanJson.write(plan));
	}

	public static List<String> names(String folder, String extension) {
		if (!Files.isDirectory(directory().resolve(folder))) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(directory().resolve(folder))) {
			return files.map((path) -> path.getFileName().toString())
				.filter((name) -> name.endsWith(extension))
				.map((name) -> folder + "/" + name.substring(0, name.length() - extension.length()))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] read(Path path) {
		try {
			return Files.readAllBytes(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
