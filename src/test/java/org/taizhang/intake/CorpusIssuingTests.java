package org.taizhang.intake;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import org.taizhang.IntegrationTest;
import org.taizhang.intake.reading.Corpus;
import org.taizhang.organisation.UnitService;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Real plans, imported and issued: exactly the entries that their annotations call for.
 */
@IntegrationTest
@Transactional
class CorpusIssuingTests {

	@Autowired
	PlanImport imports;

	@Autowired
	UnitService directory;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void requireCorpus() {
		Corpus.require();
	}

	@ParameterizedTest
	@CsvSource({ "pingdingshan-2021.docx, 19, 140", "suixian-2021.docx, 50, 404", "pingliang-2023.docx, 21, 165",
			"kaili-2021.docx, 33, 163", "yuncheng-2021.docx, 37, 229", "suixian-2021-table.xlsx, 50, 404",
			"yuncheng-2021-table.xlsx, 37, 229" })
	void issuesExactlyTheEntriesThatThePlanCallsFor(String file, int requirements, int entries) {
		CorpusPlace place = new CorpusPlace(Corpus.gold(file.replaceFirst("(-table)?\\..*", "")));
		Map<String, Long> units = place.enter(this.directory);
		Integer year = file.endsWith(".xlsx") ? 2021 : null;
		long draft = this.imports.importDocument(file, Corpus.bytes(file), false, year, "test-admin");
		for (String phrase : this.imports.undecided(draft)) {
			assertThat(place.meant(phrase)).as("a phrase that names no unit: " + phrase).hasSizeGreaterThan(1);
			Set<Long> members = place.meant(phrase).stream().map(units::get).collect(Collectors.toSet());
			this.imports.decide(draft, phrase, members);
		}
		long plan = this.imports.issue(draft);
		assertThat(entriesOfUnits(plan)).isEqualTo(place.entriesOfUnits());
		assertThat(count("ledger_entry", plan)).isEqualTo(entries).isEqualTo(place.entries());
		assertThat(count("requirement", plan)).isEqualTo(requirements).isEqualTo(place.requirements());
	}

	private Map<String, Integer> entriesOfUnits(long plan) {
		Map<String, Integer> entries = new TreeMap<>();
		this.jdbc.sql("""
				select u.name, count(*) from ledger_entry e join unit u on u.id = e.unit_id
				where e.plan_id = ? group by u.name
				""").param(plan).query(row -> {
			entries.put(row.getString(1), row.getInt(2));
		});
		return entries;
	}

	private int count(String table, long plan) {
		return this.jdbc.sql("select count(*) from " + table + " where plan_id = ?")
			.param(plan)
			.query(Integer.class)
			.single();
	}

}
