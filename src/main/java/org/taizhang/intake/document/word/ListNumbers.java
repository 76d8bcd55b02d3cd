package org.taizhang.intake.document.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.taizhang.intake.wording.LabelGrammar;

/**
 * Counts the numbers that Word prints before the paragraphs of lists and that are in no
 * text: 一、, （一）, 1.
 */
final class ListNumbers {

	private static final int LEVELS = 9;

	private static final int UNUSED = -1;

	private final Map<Integer, int[]> counted = new HashMap<>();

	private final Set<Integer> begun = new HashSet<>();

	/**
	 * The paragraph's text, its number before it unless one is typed.
	 * @param list null if the paragraph is in none
	 */
	String before(String text, ListForm list, int level) {
		String label = next(list, level);
		return (label == null || LabelGrammar.parse(text.strip()).isPresent()) ? text : label + text.strip();
	}

	/**
	 * @return null if there is no number to print
	 */
	private String next(ListForm list, int level) {
		NumberLevel form = (list == null) ? null : list.level(level);
		if (form == null) {
			return null;
		}
		int[] numbers = this.counted.computeIfAbsent(list.definition(), (key) -> unused());
		if (this.begun.add(list.id())) {
			list.startingAgain().forEach((again) -> numbers[again] = UNUSED);
		}
		numbers[level] = (numbers[level] == UNUSED) ? form.start() : numbers[level] + 1;
		for (int deeper = level + 1; deeper < LEVELS; deeper++) {
			NumberLevel below = list.level(deeper);
			if (below == null || level < below.restartAfter()) {
				numbers[deeper] = UNUSED;
			}
		}
		return label(list, form, level, numbers);
	}

	private static int[] unused() {
		int[] numbers = new int[LEVELS];
		Arrays.fill(numbers, UNUSED);
		return numbers;
	}

	private static String label(ListForm list, NumberLevel form, int level, int[] numbers) {
		if (form.form() == NumberForm.BULLET) {
			return null;
		}
		String label = form.pattern();
		for (int i = 0; i <= level; i++) {
			NumberLevel part = list.level(i);
			if (part != null && label.contains("%" + (i + 1))) {
				int number = (numbers[i] == UNUSED) ? part.start() : numbers[i];
				NumberForm printed = (form.legal() && part.form() != NumberForm.NONE) ? NumberForm.DECIMAL
						: part.form();
				label = label.replace("%" + (i + 1), printed.print(number));
			}
		}
		label = label.strip();
		if (!label.codePoints().anyMatch(ListNumbers::isNumber)) {
			return null;
		}
		// 1.1 needs a gap before the text, （一） and 一、 do not
		return Character.isLetterOrDigit(label.charAt(label.length() - 1)) ? label + " " : label;
	}

	/** ① and ㈠ are numbers without being digits. */
	private static boolean isNumber(int character) {
		return Character.isLetterOrDigit(character) || Character.getType(character) == Character.OTHER_NUMBER;
	}

}
