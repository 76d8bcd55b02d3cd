package org.taizhang.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern TAG = Pattern.compile("<[a-zA-Z:]+\\b(?:[^<>\"]|\"[^\"]*\")*>");

	/**
	 * Thymeleaf replaces first and asks later: the condition would be lost without a
	 * word.
	 */
	@Test
	void noTagIsReplacedUnderACondition() throws IOException {
		List<String> tags = tags();
		assertThat(tags).as("tags read").hasSizeGreaterThan(500);
		assertThat(tags)
			.filteredOn(tag -> tag.contains("th:replace=") && tag.matches("(?s).*\\bth:(if|unless|each)=.*"))
			.as("use th:insert, or put the condition on a th:block around it")
			.isEmpty();
	}

	private static List<String> tags() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			return files.filter(file -> file.toString().endsWith(".html"))
				.flatMap(file -> TAG.matcher(content(file)).results().map(MatchResult::group))
				.toList();
		}
	}

	private static String content(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
