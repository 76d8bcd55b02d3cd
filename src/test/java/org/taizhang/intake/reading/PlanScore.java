package org.taizhang.intake.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;

/**
 * How well a parsed plan agrees with its annotation: the rules of the corpus's own
 * scorer. Characters are compared after NFKC folding, without white space and **.
 */
final class PlanScore {

	private static final double ALIKE = 0.8;

	private final List<JsonNode> gold;

	private final List<JsonNode> parsed;

	private final Map<Integer, Integer> matched = new HashMap<>();

	private final JsonNode goldPlan;

	private final JsonNode parsedPlan;

	PlanScore(JsonNode goldPlan, JsonNode parsedPlan) {
		this.goldPlan = goldPlan;
		this.parsedPlan = parsedPlan;
		this.gold = list(goldPlan.path("tasks"));
		this.parsed = list(parsedPlan.path("tasks"));
		match();
	}

	private record Pair(double likeness, int distance, int gold, int parsed) {
	}

	private void match() {
		List<Pair> pairs = new ArrayList<>();
		for (int i = 0; i < this.gold.size(); i++) {
			for (int j = 0; j < this.parsed.size(); j++) {
				pairs.add(new Pair(alike(body(this.gold.get(i)), body(this.parsed.get(j))), Math.abs(i - j), i, j));
			}
		}
		Set<Integer> used = new HashSet<>();
		pairs.stream()
			.filter((pair) -> pair.likeness() >= ALIKE)
			.sorted(Comparator.comparingDouble(Pair::likeness).reversed().thenComparing(Pair::distance))
			.forEach((pair) -> {
				if (!this.matched.containsKey(pair.gold()) && used.add(pair.parsed())) {
					this.matched.put(pair.gold(), pair.parsed());
				}
			});
	}

	double tasks() {
		return f1(this.matched.size(), this.parsed.size(), this.gold.size());
	}

	double chapter() {
		return share((gold, parsed) -> fold(gold.path("chapter")).equals(fold(parsed.path("chapter"))));
	}

	double text() {
		return share((gold, parsed) -> body(gold).length() <= 24 || body(gold).equals(body(parsed)));
	}

	double allUnits() {
		return fields(PlanScore::fold, "leads", "units", "cooperating");
	}

	double deadlines() {
		return fields((deadline) -> fold(deadline.path("date")), "deadlines");
	}

	double targets() {
		return fields((target) -> target.path("comparator").asString() + target.path("value").asDouble()
				+ fold(target.path("unit")), "targets");
	}

	double recurrence() {
		return fields(PlanScore::fold, "recurrence");
	}

	double outline() {
		return entries("outline", (entry) -> entry.path("level") + fold(entry.path("label")));
	}

	double interviews() {
		return entries("interviews",
				(entry) -> fold(entry.path("unit")) + "|" + fold(entry.path("topic")) + "|" + fold(entry.path("due")));
	}

	/** The fields of the head that are wrong. */
	List<String> wrongMeta() {
		return Stream.of("title", "documentNumber", "issuer", "issuedOn", "year", "ledgerDue")
			.filter(this.goldPlan::has)
			.filter((field) -> !fold(this.goldPlan.path(field)).equals(fold(this.parsedPlan.path(field))))
			.map((field) -> field + ": " + this.goldPlan.path(field) + " read as " + this.parsedPlan.path(field))
			.toList();
	}

	private interface Agreement {

		boolean test(JsonNode gold, JsonNode parsed);

	}

	private double share(Agreement agreement) {
		long agreed = this.matched.entrySet()
			.stream()
			.filter((pair) -> agreement.test(this.gold.get(pair.getKey()), this.parsed.get(pair.getValue())))
			.count();
		return this.matched.isEmpty() ? 0 : (double) agreed / this.matched.size();
	}

	private double fields(Function<JsonNode, String> key, String... fields) {
		int hit = 0;
		int said = 0;
		int wanted = 0;
		for (String field : fields) {
			for (Map.Entry<Integer, Integer> pair : this.matched.entrySet()) {
				hit += common(keys(this.gold.get(pair.getKey()).path(field), key),
						keys(this.parsed.get(pair.getValue()).path(field), key));
			}
			said += this.parsed.stream().mapToInt((task) -> keys(task.path(field), key).size()).sum();
			wanted += this.gold.stream().mapToInt((task) -> keys(task.path(field), key).size()).sum();
		}
		return f1(hit, said, wanted);
	}

	private double entries(String field, Function<JsonNode, String> key) {
		List<String> wanted = keys(this.goldPlan.path(field), key);
		List<String> said = keys(this.parsedPlan.path(field), key);
		return f1(common(wanted, said), said.size(), wanted.size());
	}

	private static List<String> keys(JsonNode node, Function<JsonNode, String> key) {
		return list(node).stream().map(key).toList();
	}

	/** The elements of an array; a single value is an array of one, null of none. */
	private static List<JsonNode> list(JsonNode node) {
		if (node.isArray()) {
			return StreamSupport.stream(node.spliterator(), false).toList();
		}
		return (node.isMissingNode() || node.isNull()) ? List.of() : List.of(node);
	}

	private static int common(List<String> some, List<String> others) {
		Map<String, Integer> rest = new HashMap<>();
		others.forEach((other) -> rest.merge(other, 1, Integer::sum));
		return (int) some.stream().filter((one) -> rest.merge(one, -1, Integer::sum) >= 0).count();
	}

	private static double f1(int hit, int said, int wanted) {
		if (said == 0 && wanted == 0) {
			return 1;
		}
		return (hit == 0) ? 0 : 2.0 * hit / (said + wanted);
	}

	/** The requirement without the short heading that may run into it. */
	private static String body(JsonNode task) {
		String text = fold(task.path("text"));
		String title = fold(task.path("title"));
		if (title.isEmpty() || !text.startsWith(title)) {
			return text.isEmpty() ? title : text;
		}
		String rest = text.substring(title.length()).replaceFirst("^[。.:,;、]+", "");
		return rest.isEmpty() ? text : rest;
	}

	private static double alike(String gold, String parsed) {
		if (gold.isEmpty() || parsed.isEmpty()) {
			return 0;
		}
		if (gold.length() <= 24) {
			int same = 0;
			while (same < Math.min(gold.length(), parsed.length()) && gold.charAt(same) == parsed.charAt(same)) {
				same++;
			}
			return (double) same / gold.length();
		}
		List<String> some = shingles(gold);
		List<String> others = shingles(parsed);
		return 2.0 * common(some, others) / (some.size() + others.size());
	}

	private static List<String> shingles(String text) {
		List<String> shingles = new ArrayList<>();
		for (int i = 0; i < Math.max(1, text.length() - 2); i++) {
			shingles.add(text.substring(i, Math.min(i + 3, text.length())));
		}
		return shingles;
	}

	private static String fold(JsonNode node) {
		String value = (node.isNull() || node.isMissingNode()) ? "" : node.asString();
		return Normalizer.normalize(value, Normalizer.Form.NFKC).replaceAll("[\\s*]+", "");
	}

}
