package org.taizhang.intake.reading.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two names that lost what parted them: 农村股水利站 where other lists of the document name 农村股
 * and 水利站.
 */
final class GluedNames {

	private static final int SHORTEST = 3;

	private GluedNames() {
	}

	/** The names, those parted of which both halves are known. */
	static List<String> parted(List<String> names, Set<String> known) {
		List<String> parted = new ArrayList<>();
		for (String name : names) {
			int middle = middle(name, known).orElse(name.length());
			parted.add(name.substring(0, middle));
			if (middle < name.length()) {
				parted.add(name.substring(middle));
			}
		}
		return parted;
	}

	private static Optional<Integer> middle(String name, Set<String> known) {
		for (int i = SHORTEST; i <= name.length() - SHORTEST; i++) {
			if (known.contains(name.substring(0, i)) && known.contains(name.substring(i))
					&& ListSpaces.areTwoNames(name.substring(0, i), name.substring(i))) {
				return Optional.of(i);
			}
		}
		return Optional.empty();
	}

}
