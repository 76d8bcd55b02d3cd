package org.taizhang.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

import org.taizhang.organisation.UnitKind;
import org.taizhang.organisation.UnitService;

/**
 * A place for one annotated plan: every unit that the plan names, and for the phrases
 * that name no unit of their own three counties, a zone, two scenic areas, two towns,
 * three departments and two institutions. What the entries must be is counted here from
 * the annotation alone.
 */
final class CorpusPlace {

	/** Two names of one unit in one plan. */
	private static final Map<String, String> OTHER_NAMES = Map.of("市市场监督管理局", "市市场监管局", "市政务公开办", "市政府政务公开办", "市政务服务中心",
			"市政务中心");

	private final JsonNode gold;

	/** Units by the phrase, in one width; a unit's own name stands for itself. */
	private final Map<String, Set<String>> meanings = new LinkedHashMap<>();

	private final Map<String, UnitKind> units = new LinkedHashMap<>();

	CorpusPlace(JsonNode gold) {
		this.gold = gold;
		add(UnitKind.COUNTY, "甲子县", "乙丑县", "丙寅区");
		add(UnitKind.ZONE, "丁卯新城管委会", "戊辰景区管委会", "己巳景区管委会");
		add(UnitKind.TOWN, "庚午镇", "辛未街道");
		add(UnitKind.DEPARTMENT, "壬申局", "癸酉局", "甲戌局");
		add(UnitKind.INSTITUTION, "乙亥中心", "丙子中心");
		for (JsonNode task : gold.get("tasks")) {
			phrases(task).forEach(phrase -> this.meanings.computeIfAbsent(fold(phrase), this::meaning));
		}
	}

	private void add(UnitKind kind, String... names) {
		List.of(names).forEach(name -> this.units.put(name, kind));
	}

	private Set<String> meaning(String phrase) {
		if (phrase.matches("各.*[镇街场].*")) {
			return Set.of("庚午镇", "辛未街道");
		}
		if (phrase.startsWith("各") && phrase.contains("景")) {
			return Set.of("戊辰景区管委会", "己巳景区管委会");
		}
		if (phrase.matches("各县.*")) {
			return Set.of("甲子县", "乙丑县", "丙寅区", "丁卯新城管委会");
		}
		if (phrase.matches(".*驻.*单位")) {
			return Set.of("乙亥中心", "丙子中心");
		}
		if (phrase.matches(".*(部门|单位)")) {
			return Set.of("壬申局", "癸酉局", "甲戌局");
		}
		String unit = OTHER_NAMES.getOrDefault(phrase, phrase);
		this.units.putIfAbsent(unit, UnitKind.DEPARTMENT);
		return Set.of(unit);
	}

	private static List<String> phrases(JsonNode task) {
		List<String> phrases = new ArrayList<>();
		for (String role : List.of("leads", "units", "cooperating")) {
			task.get(role).forEach(phrase -> phrases.add(phrase.stringValue()));
		}
		return phrases;
	}

	private static String fold(String phrase) {
		return Normalizer.normalize(phrase, Normalizer.Form.NFKC);
	}

	/**
	 * Enters the units into the directory, each under the name that the plan prints.
	 * @return ids by name
	 */
	Map<String, Long> enter(UnitService directory) {
		Map<String, Long> ids = new LinkedHashMap<>();
		this.units.forEach((name, kind) -> ids.put(name, directory.addUnit(name, kind).id()));
		this.meanings.forEach((phrase, units) -> {
			String first = units.iterator().next();
			if (units.size() == 1 && !first.equals(phrase)) {
				directory.addAlias(ids.get(first), phrase);
			}
		});
		return ids;
	}

	/** Who is meant by a phrase that the directory cannot know. */
	Set<String> meant(String phrase) {
		return this.meanings.get(fold(phrase));
	}

	/** Requirements × distinct units. */
	int entries() {
		return entriesOfUnits().values().stream().mapToInt(Integer::intValue).sum();
	}

	int requirements() {
		return this.gold.get("tasks").size();
	}

	/** How many requirements each unit answers for. */
	Map<String, Integer> entriesOfUnits() {
		Map<String, Integer> entries = new TreeMap<>();
		for (JsonNode task : this.gold.get("tasks")) {
			Set<String> responsible = new LinkedHashSet<>();
			phrases(task).forEach(phrase -> responsible.addAll(meant(phrase)));
			responsible.forEach(unit -> entries.merge(unit, 1, Integer::sum));
		}
		return entries;
	}

}
