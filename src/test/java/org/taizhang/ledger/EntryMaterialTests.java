package org.taizhang.ledger;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.taizhang.Users;

import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Measures and evidence of an entry. */
class EntryMaterialTests extends EntryWork {

	@Test
	void twoPeopleEditingAMeasureTheSecondSeesBothVersions() {
		staff("/measures", "text", "清理目录", "division", "信息科");
		long measure = this.jdbc.sql("select id from measure where entry_id = ?")
			.param(this.entry)
			.query(Long.class)
			.single();
		staff("/measures/" + measure, "text", "先生清理目录", "version", "0");
		MvcTestResult conflict = staff("/measures/" + measure, "text", "女士清理目录", "version", "0");
		assertThat(conflict).hasStatus(HttpStatus.CONFLICT);
		assertThat(conflict).bodyText().contains("先生清理目录", "女士清理目录", "/entries/" + this.entry + "/measures/" + measure);
		staff("/measures/" + measure, "text", "两人一起清理目录", "version", "1");
		assertThat(page(Users.supervisor())).contains("两人一起清理目录");
	}

	@Test
	void whatWasTypedIntoAMeasureThatIsGoneCanBeAddedAgain() {
		staff("/measures", "text", "清理目录");
		long measure = this.jdbc.sql("select id from measure where entry_id = ?")
			.param(this.entry)
			.query(Long.class)
			.single();
		staff("/measures/" + measure + "/delete", "version", "0");
		MvcTestResult conflict = staff("/measures/" + measure, "text", "女士清理目录", "version", "0");
		assertThat(conflict).hasStatus(HttpStatus.CONFLICT);
		assertThat(conflict).bodyText().contains("已被删除", "女士清理目录", "action=\"/entries/" + this.entry + "/measures\"");
	}

	@Test
	void theSameMeasureIsAddedOnce() {
		String[] measure = { "text", "清理目录", "division", "信息科", "person", "", "dueOn", this.today.toString() };
		assertThat(staff("/measures", measure)).flash().containsEntry("notice", "举措已添加。");
		assertThat(staff("/measures", measure)).flash().containsEntry("notice", "已有相同的举措，没有重复添加。");
		assertThat(rows("measure", "text")).hasSize(1);
		staff("/measures", "text", "清理目录", "division", "法规科", "dueOn", this.today.toString());
		assertThat(rows("measure", "division")).containsExactly("信息科", "法规科");
	}

	@Test
	void theSameEvidenceIsAddedOnceWhileItWaits() {
		String[] link = { "url", "https://www.example.gov.cn/a" };
		staff("/evidence", link);
		assertThat(staff("/evidence", link)).flash().containsEntry("notice", "已有相同的材料，没有重复添加。");
		for (String name : List.of("预算.txt", "预算（终稿）.txt")) {
			this.mvc.post()
				.uri("/entries/" + this.entry + "/evidence")
				.multipart()
				.file(new MockMultipartFile("file", name, "text/plain", "数".getBytes()))
				.with(Users.staffOf(this.unit))
				.exchange();
		}
		assertThat(rows("evidence", "title")).containsExactly("https://www.example.gov.cn/a", "预算.txt");
		report("已公开");
		assertThat(staff("/evidence", link)).as("given already: it may be given again")
			.flash()
			.hasEntrySatisfying("notice", message -> assertThat(message).asString().contains("已添加"));
		assertThat(rows("evidence", "id::text")).hasSize(3);
	}

	@Test
	void evidenceOfAClosedEntryStays() {
		readyToApply();
		apply("全部完成");
		staff("/evidence", "url", "https://www.example.gov.cn/late");
		supervisor("/closing/approve", "closing", closing(), "opinion", "");
		String late = rows("evidence", "id::text").get(1);
		assertThat(staff("/evidence/" + late + "/delete")).flash()
			.hasEntrySatisfying("problem", message -> assertThat(message).asString().contains("已销号"));
		assertThat(rows("evidence", "id::text")).contains(late);
	}

}
