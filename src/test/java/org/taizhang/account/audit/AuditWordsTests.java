package org.taizhang.account.audit;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.taizhang.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The auditor reads Chinese: whatever can be recorded has a word in
 * audit/words.properties.
 */
@IntegrationTest
class AuditWordsTests {

	@Autowired
	AuditWords words;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping routes;

	@Test
	void everyAuditedTableHasAWord() {
		assertThat(audited("select distinct t.relname")).isNotEmpty()
			.filteredOn(table -> this.words.table(table).equals(table))
			.as("add table.…=… to audit/words.properties")
			.isEmpty();
	}

	@Test
	void everyAuditedColumnHasAWord() {
		assertThat(audited("""
				select distinct t.relname || '.' || c.column_name""")).isNotEmpty()
			.filteredOn(name -> !name.endsWith(".id") && !name.endsWith(".version"))
			.filteredOn(name -> {
				String[] parts = name.split("\\.");
				return this.words.column(parts[0], parts[1]).equals(parts[1]);
			})
			.as("add column.…=… to audit/words.properties")
			.isEmpty();
	}

	@Test
	void everyWritingRouteHasAWord() {
		assertThat(this.routes.getHandlerMethods().keySet().stream().flatMap(AuditWordsTests::posts)).isNotEmpty()
			.filteredOn(route -> this.words.action(route).equals(route))
			.as("add POST/…=… to audit/words.properties")
			.isEmpty();
	}

	private static Stream<String> posts(RequestMappingInfo route) {
		return route.getMethodsCondition().getMethods().contains(RequestMethod.POST)
				? route.getPatternValues().stream().map(pattern -> "POST " + pattern) : Stream.empty();
	}

	private List<String> audited(String select) {
		return this.jdbc.sql(select + """

				from pg_trigger g
				join pg_class t on t.oid = g.tgrelid
				join information_schema.columns c on c.table_schema = 'public' and c.table_name = t.relname
				where g.tgname = 'audit'
				  and position(convert_to(c.column_name, 'UTF8') || '\\x00'::bytea in g.tgargs) = 0
				""").query(String.class).list();
	}

}
