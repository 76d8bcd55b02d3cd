package org.taizhang.intake.reading;

import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Real plans against their annotations. */
class CorpusTests {

	/**
	 * What a plan that was never seen is worth depends on not losing what is read now.
	 */
	private static final double WELL = 0.97;

	/** Who must do what by when decides a plan's worth. */
	private static final double NEARLY_ALL = 0.99;

	private static final List<String> PLANS = List.of("pingdingshan-2021", "suixian-2021", "pingliang-2023",
			"kaili-2021", "yuncheng-2021");

	@BeforeEach
	void requireCorpus() {
		Corpus.require();
	}

	static Stream<String> documents() {
		return PLANS.stream()
			.flatMap((name) -> Stream.of(name + ".txt", name + ".docx", name + ".doc", name + ".html", name + ".pdf"));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void wholePlansAreRead(String file) {
		PlanScore score = new PlanScore(Corpus.gold(file.substring(0, file.indexOf('.'))), Corpus.parse(file));
		SoftAssertions softly = new SoftAssertions();
		tasks(softly, score);
		softly.assertThat(score.outline()).as("outline").isGreaterThanOrEqualTo(WELL);
		softly.assertThat(score.interviews()).as("interviews").isEqualTo(1);
		softly.assertThat(score.wrongMeta()).as("meta").isEmpty();
		softly.assertAll();
	}

	@ParameterizedTest
	@ValueSource(strings = { "suixian-2021-table.xlsx", "suixian-2021-table.xls", "yuncheng-2021-table.xlsx",
			"yuncheng-2021-table.xls", "suixian-table.csv" })
	void tablesAloneAreRead(String file) {
		SoftAssertions softly = new SoftAssertions();
		tasks(softly, new PlanScore(Corpus.gold(file.replaceFirst("(?:-2021)?-table.*", "-2021")), Corpus.parse(file)));
		softly.assertAll();
	}

	private static void tasks(SoftAssertions softly, PlanScore score) {
		softly.assertThat(score.tasks()).as("tasks").isGreaterThanOrEqualTo(NEARLY_ALL);
		softly.assertThat(score.text()).as("text").isGreaterThanOrEqualTo(WELL);
		softly.assertThat(score.chapter()).as("chapter").isGreaterThanOrEqualTo(WELL);
		softly.assertThat(score.allUnits()).as("units").isGreaterThanOrEqualTo(NEARLY_ALL);
		softly.assertThat(score.deadlines()).as("deadlines").isGreaterThanOrEqualTo(NEARLY_ALL);
		softly.assertThat(score.recurrence()).as("recurrence").isGreaterThanOrEqualTo(WELL);
		softly.assertThat(score.targets()).as("targets").isGreaterThanOrEqualTo(WELL);
	}

	@Test
	void otherPlansOfTheFamilyAreReadInTheMean() {
		List<PlanScore> scores = Corpus.names("more", ".json")
			.stream()
			.map((name) -> new PlanScore(Corpus.gold(name), Corpus.parse(name + ".txt")))
			.toList();
		assertThat(scores).isNotEmpty();
		assertThat(scores.stream().mapToDouble(PlanScore::tasks).average().orElse(0)).as("tasks")
			.isGreaterThanOrEqualTo(WELL);
		assertThat(scores.stream().mapToDouble(PlanScore::allUnits).average().orElse(0)).as("units")
			.isGreaterThanOrEqualTo(WELL);
	}

}
