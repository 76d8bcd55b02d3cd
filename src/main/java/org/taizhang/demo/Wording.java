package org.taizhang.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import lombok.RequiredArgsConstructor;

/**
 * Turns a template into one text: chooses among wordings that "|" separates, draws the
 * number for {8-20}, puts in what the unit is and does.
 */
@RequiredArgsConstructor
final class Wording {

	private static final Pattern BLANK = Pattern.compile("\\{([^}]+)}");

	private static final Pattern SPAN = Pattern.compile("([\\d.]+)-([\\d.]+)");

	private final DemoUnit unit;

	private final RandomGenerator random;

	String of(String template) {
		return of(template, Map.of());
	}

	/**
	 * @param known what stands for further blanks, such as {period}
	 */
	String of(String template, Map<String, String> known) {
		String chosen = oneOf(List.of(template.split("\\|")));
		return BLANK.matcher(chosen).replaceAll(blank -> fill(blank, known));
	}

	<T> T oneOf(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

	/** Mostly the one that does most. */
	String division() {
		return Pace.chance(60, this.random) ? this.unit.divisions().get(0) : oneOf(this.unit.divisions());
	}

	private String fill(MatchResult blank, Map<String, String> known) {
		String name = blank.group(1);
		return switch (name) {
			case "self" -> this.unit.self();
			case "division" -> division();
			default -> known.containsKey(name) ? known.get(name) : number(name);
		};
	}

	private String number(String span) {
		var bounds = SPAN.matcher(span);
		if (!bounds.matches()) {
			throw new IllegalArgumentException("nothing is known of the blank {" + span + "}");
		}
		BigDecimal from = new BigDecimal(bounds.group(1));
		BigDecimal to = new BigDecimal(bounds.group(2));
		return from.add(to.subtract(from).multiply(BigDecimal.valueOf(this.random.nextDouble())))
			.setScale(from.scale(), RoundingMode.HALF_UP)
			.toPlainString();
	}

}
