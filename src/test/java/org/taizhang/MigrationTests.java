package org.taizhang;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class MigrationTests {

	/**
	 * Link tables and contents whose owner's row tells the change, and sign-ins, which
	 * are events.
	 */
	private static final List<String> TOLD_BY_THEIR_OWNER = List.of("flyway_schema_history", "audit_entry",
			"unit_phrase_member", "evidence_content", "draft_source", "sign_in_record", "unit_directory_revision");

	@Autowired
	JdbcClient jdbc;

	@Test
	void everyTableIsAudited() {
		List<String> unaudited = this.jdbc.sql("""
				select tablename from pg_tables t where schemaname = 'public' and not exists (
				  select 1 from pg_trigger g where g.tgrelid = format('public.%I', t.tablename)::regclass
				    and g.tgname = 'audit')
				""").query(String.class).list();
		assertThat(unaudited).as("tables without an audit trigger")
			.containsExactlyInAnyOrderElementsOf(TOLD_BY_THEIR_OWNER);
	}

}
