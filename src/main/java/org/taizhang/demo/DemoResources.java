package org.taizhang.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.yaml.snakeyaml.Yaml;

import org.taizhang.organisation.UnitKind;

import org.springframework.core.io.ClassPathResource;

/** What is written about the fictional city, in the folder {@code demo}. */
final class DemoResources {

	private DemoResources() {
	}

	static List<DemoUnit> units() {
		return rows("units.csv")
			.map(cells -> new DemoUnit(cells[0], cells[1], UnitKind.valueOf(cells[2]), cells[3],
					Pace.valueOf(cells[4].toUpperCase(Locale.ROOT)), several(cells[5]), several(cells[6])))
			.toList();
	}

	static List<DemoGroup> groups() {
		return rows("groups.csv")
			.map(cells -> new DemoGroup(cells[0], Boolean.parseBoolean(cells[1]), several(cells[2]), several(cells[3])))
			.toList();
	}

	static List<String> lines(String name) {
		return read(name).lines().toList();
	}

	/**
	 * @param issuedOn printed as 成文日期
	 */
	static byte[] document(String name, LocalDate issuedOn) {
		return read(name).replace("{year}", String.valueOf(issuedOn.getYear()))
			.replace("{lastYear}", String.valueOf(issuedOn.getYear() - 1))
			.replace("{issued}",
					"%d年%d月%d日".formatted(issuedOn.getYear(), issuedOn.getMonthValue(), issuedOn.getDayOfMonth()))
			.getBytes(StandardCharsets.UTF_8);
	}

	@SuppressWarnings("unchecked")
	static List<ProgressText> progress(String name) {
		List<Map<String, Object>> entries = new Yaml().load(read(name));
		return entries.stream()
			.map(entry -> new ProgressText((String) entry.get("about"), (List<String>) entry.get("measures"),
					(List<String>) entry.get("reports"), (String) entry.get("closing"),
					(List<String>) entry.get("evidence")))
			.toList();
	}

	private static Stream<String[]> rows(String name) {
		return read(name).lines().skip(1).map(line -> line.split(",", -1));
	}

	private static List<String> several(String cell) {
		return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
	}

	private static String read(String name) {
		try {
			return new ClassPathResource("demo/" + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
