package org.taizhang.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What browsers get: files that are there, and nothing that Chromium 86 cannot read. */
class StaticFilesTests {

	private static final Path RESOURCES = Path.of("src", "main", "resources");

	private static final Path STYLES = RESOURCES.resolve("static/css/taizhang.css");

	@Test
	void headNamesVersionsOfWebJarsThatAreThere() throws IOException {
		List<String> paths = Pattern.compile("@\\{(/webjars/[^}]+)}")
			.matcher(Files.readString(RESOURCES.resolve("templates/layout/_head.html")))
			.results()
			.map(found -> found.group(1))
			.toList();
		assertThat(paths).isNotEmpty()
			.allSatisfy(path -> assertThat(getClass().getResource("/META-INF/resources" + path))
				.as("%s: the version in the template and the one in pom.xml", path)
				.isNotNull());
	}

	@ParameterizedTest
	@ValueSource(strings = { ":has\\(", ":is\\(", ":where\\(", "color-mix\\(", "@container", "@layer",
			"aspect-ratio\\s*:", "(?<![-\\w])inset\\s*:", "(margin|padding)-(inline|block)\\s*:", "[0-9][sdl]v[hw]\\b",
			"^\\s*&", "oklch\\(" })
	void stylesheetNeedsNothingNewerThanChromium86(String tooNew) throws IOException {
		String rules = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL).matcher(Files.readString(STYLES)).replaceAll("");
		assertThat(Pattern.compile(tooNew, Pattern.MULTILINE).matcher(rules).results().map(MatchResult::group).toList())
			.isEmpty();
	}

	@Test
	void everyCustomPropertyUsedIsDefined() throws IOException {
		String rules = Files.readString(STYLES);
		List<String> defined = Pattern.compile("(--[\\w-]+)\\s*:")
			.matcher(rules)
			.results()
			.map(r -> r.group(1))
			.toList();
		List<String> used = Pattern.compile("var\\((--[\\w-]+)").matcher(rules).results().map(r -> r.group(1)).toList();
		assertThat(used).isNotEmpty();
		assertThat(defined).containsAll(used);
	}

	@Test
	void noTemplateBringsScriptOrStyleOfItsOwn() throws IOException {
		Pattern inline = Pattern.compile("\\s(th:)?(style|on[a-z]+)=\"|<style|<script(?![^>]*src)|href=\"javascript:");
		try (var templates = Files.walk(RESOURCES.resolve("templates"))) {
			List<Path> files = templates.filter(Files::isRegularFile).toList();
			assertThat(files).isNotEmpty()
				.allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(inline));
		}
	}

}
