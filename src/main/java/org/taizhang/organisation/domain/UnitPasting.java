package org.taizhang.organisation.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.taizhang.organisation.UnitKind;
import org.taizhang.organisation.domain.PastedUnits.Row;

/** Adds many units at once, copied from a spreadsheet. */
@Service
@Transactional
@RequiredArgsConstructor
public class UnitPasting {

	private final JdbcClient jdbc;

	/** What will become, or has become, of a line. */
	public enum Outcome {

		NEW, MORE_ALIASES, KNOWN, PROBLEM

	}

	/**
	 * The report on one line.
	 *
	 * @param text the line as pasted
	 * @param aliases that will be added
	 * @param problem what to do about a line that cannot be taken
	 */
	public record Line(int number, String text, String name, UnitKind kind, boolean kindGuessed, String code,
			List<String> aliases, Outcome outcome, String problem) {

	}

	/** The report on all lines. */
	public record Report(List<Line> lines) {

		public long count(Outcome outcome) {
			return this.lines.stream().filter(line -> line.outcome() == outcome).count();
		}

		public List<Line> having(Outcome outcome) {
			return this.lines.stream().filter(line -> line.outcome() == outcome).toList();
		}

		/** What is left to put right, as pasted. */
		public String problemText() {
			return String.join("\n", having(Outcome.PROBLEM).stream().map(Line::text).toList());
		}

	}

	private record Taken(String name, Long unitId, boolean ownName, String owner) {
	}

	@Transactional(readOnly = true)
	public Report check(String pasted) {
		Map<String, Taken> taken = new HashMap<>();
		this.jdbc
			.sql("""
					select name, id as unit_id, true as own_name, name as owner from unit
					union all select a.alias, u.id, false, u.name from unit_alias a join unit u on u.id = a.unit_id
					union all select name, null, true, name from unit_group
					union all select a.alias, null, false, g.name from unit_group_alias a join unit_group g on g.id = a.group_id
					""")
			.query(Taken.class)
			.list()
			.forEach(name -> taken.put(name.name(), name));
		Map<String, String> codes = new HashMap<>();
		this.jdbc.sql("select code, name from unit")
			.query((row, n) -> codes.put(row.getString("code"), row.getString("name")))
			.list();
		Set<String> seen = new HashSet<>();
		return new Report(PastedUnits.read(pasted).stream().map(row -> judge(row, taken, codes, seen)).toList());
	}

	/** Saves the lines without a problem; those with one are in the report. */
	public Report save(String pasted) {
		Report report = check(pasted);
		insertUnits(report.having(Outcome.NEW));
		insertAliases(report.having(Outcome.NEW));
		insertAliases(report.having(Outcome.MORE_ALIASES));
		return report;
	}

	private static Line judge(Row row, Map<String, Taken> taken, Map<String, String> codes, Set<String> seen) {
		if (row.problem() != null) {
			return line(row, List.of(), Outcome.PROBLEM, row.problem());
		}
		Taken known = taken.get(row.name());
		boolean isKnown = known != null && known.ownName() && known.unitId() != null;
		String problem = clash(row, isKnown ? null : known, codes, seen);
		List<String> missing = new ArrayList<>();
		for (String alias : row.aliases()) {
			Taken other = taken.get(alias);
			if (other == null && !alias.equals(row.name())) {
				missing.add(alias);
			}
			else if (other != null && !(isKnown && known.unitId().equals(other.unitId()))) {
				problem = "别名“" + alias + "”已属于“" + other.owner() + "”。请删去或换一个。";
			}
			if (!seen.add(alias) && !alias.equals(row.name())) {
				problem = "别名“" + alias + "”在粘贴的内容中重复。";
			}
		}
		if (problem != null) {
			return line(row, List.of(), Outcome.PROBLEM, problem);
		}
		codes.putIfAbsent(row.code(), row.name());
		return line(row, missing, !isKnown ? Outcome.NEW : missing.isEmpty() ? Outcome.KNOWN : Outcome.MORE_ALIASES,
				null);
	}

	private static String clash(Row row, Taken known, Map<String, String> codes, Set<String> seen) {
		if (!seen.add(row.name())) {
			return "“" + row.name() + "”在粘贴的内容中重复。";
		}
		if (known != null) {
			return "“" + row.name() + "”已是" + ((known.unitId() != null) ? "单位" : "单位组") + "“" + known.owner()
					+ "”的名称或别名。";
		}
		String owner = row.code().isEmpty() ? null : codes.get(row.code());
		return (owner != null && !owner.equals(row.name())) ? "代码“" + row.code() + "”已由“" + owner + "”使用。" : null;
	}

	private static Line line(Row row, List<String> aliases, Outcome outcome, String problem) {
		return new Line(row.number(), row.text(), row.name(), row.kind(), row.kindGuessed(), row.code(), aliases,
				outcome, problem);
	}

	private void insertUnits(Collection<Line> lines) {
		this.jdbc
			.sql("""
					insert into unit (code, name, kind, sort_order)
					select coalesce(nullif(code, ''), 'u' || (made.next + count(*) filter (where code = '') over (order by n) - 1)),
					       name, kind, placed.last + n
					from unnest(:codes, :names, :kinds) with ordinality as pasted (code, name, kind, n),
					     (select coalesce(max(sort_order), 0) as last from unit) placed,
					     (select coalesce(max(substring(code from '^u([0-9]{1,9})$')::integer), 100) + 1 as next from
					       (select code from unit union all select unnest(:codes)) codes) made
					""")
			.param("codes", lines.stream().map(Line::code).toArray(String[]::new))
			.param("names", lines.stream().map(Line::name).toArray(String[]::new))
			.param("kinds", lines.stream().map(line -> line.kind().name()).toArray(String[]::new))
			.update();
	}

	private void insertAliases(Collection<Line> lines) {
		Map<String, String> ownerOfAlias = new LinkedHashMap<>();
		lines.forEach(line -> line.aliases().forEach(alias -> ownerOfAlias.put(alias, line.name())));
		this.jdbc.sql("""
				insert into unit_alias (unit_id, alias)
				select u.id, given.alias from unnest(:owners, :aliases) as given (owner, alias)
				join unit u on u.name = given.owner
				""")
			.param("owners", ownerOfAlias.values().toArray(String[]::new))
			.param("aliases", ownerOfAlias.keySet().toArray(String[]::new))
			.update();
	}

}
