package org.taizhang.account.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

import org.taizhang.account.audit.AuditLine.FieldChange;
import org.taizhang.account.audit.AuditQueries.Stored;

/** Says in Chinese what the triggers recorded in names of tables, columns and routes. */
@Component
class AuditWords {

	private static final String TIMESTAMP = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:.*";

	private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final Properties words;

	private final JsonMapper json;

	AuditWords(JsonMapper json) {
		this.json = json;
		try {
			this.words = PropertiesLoaderUtils.loadProperties(
					new EncodedResource(new ClassPathResource("audit/words.properties"), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	AuditLine inWords(Stored stored, ZoneId zone, Map<Long, String> units) {
		Map<String, Object> was = fields(stored.was());
		Map<String, Object> is = fields(stored.is());
		Long rows = (stored.rowId() == null && is.get("rows") instanceof Number number) ? number.longValue() : null;
		List<FieldChange> changes = new ArrayList<>();
		TreeSet<String> names = new TreeSet<>(
				Comparator.comparing((String name) -> position(name)).thenComparing(n -> n));
		names.addAll(was.keySet());
		names.addAll(is.keySet());
		for (String name : names) {
			String before = value(name, was.get(name), zone, units);
			String after = value(name, is.get(name), zone, units);
			if (rows == null && !name.equals("id") && !name.equals("version") && !Objects.equals(before, after)) {
				changes.add(new FieldChange(column(stored.subject(), name), before, after));
			}
		}
		return new AuditLine(stored.id(), stored.at().atZoneSameInstant(zone), stored.actor(), stored.actorName(),
				stored.address(), action(stored.action()), stored.subject(), table(stored.subject()), stored.rowId(),
				operation(stored.operation()), stored.succeeded(), rows, changes);
	}

	/** The choices of a filter: what is stored, and its word. */
	Map<String, String> choices(String prefix) {
		Map<String, String> choices = new LinkedHashMap<>();
		this.words.stringPropertyNames()
			.stream()
			.filter(key -> key.startsWith(prefix))
			.sorted()
			.forEach(key -> choices.put(key.substring(prefix.length()), this.words.getProperty(key)));
		return choices;
	}

	String table(String table) {
		return this.words.getProperty("table." + table, table);
	}

	String column(String table, String column) {
		return this.words.getProperty(table + "." + column, this.words.getProperty("column." + column, column));
	}

	String operation(String operation) {
		return this.words.getProperty("operation." + operation, operation);
	}

	/** Routes have a word each; background work is recorded in words already. */
	String action(String action) {
		return (action == null) ? null : this.words.getProperty(action.replaceFirst(" ", ""), action);
	}

	/** What says which row it is comes first. */
	private static int position(String column) {
		int position = List.of("name", "title", "username", "unit_id", "status").indexOf(column);
		return (position < 0) ? Integer.MAX_VALUE : position;
	}

	private String value(String column, Object value, ZoneId zone, Map<Long, String> units) {
		if (value == null) {
			return null;
		}
		if (value instanceof Boolean yes) {
			return yes ? "是" : "否";
		}
		if (column.equals("unit_id") && value instanceof Number unit) {
			return units.getOrDefault(unit.longValue(), "单位 " + unit);
		}
		String text = value.toString();
		if (text.matches(TIMESTAMP)) {
			return OffsetDateTime.parse(text).atZoneSameInstant(zone).format(TO_THE_MINUTE);
		}
		return this.words.getProperty("value." + text, text);
	}

	private Map<String, Object> fields(String json) {
		return (json == null) ? Map.of() : this.json.readValue(json, new TypeReference<>() {
		});
	}

}
