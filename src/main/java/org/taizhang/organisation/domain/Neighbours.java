package org.taizhang.organisation.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what is spelled nearly the same, by edit distance. */
final class Neighbours<T> {

	private record Spelling<T>(String text, T owner) {
	}

	private record Near<T>(T owner, int distance) {
	}

	private final List<Spelling<T>> spellings = new ArrayList<>();

	void add(String text, T owner) {
		this.spellings.add(new Spelling<>(text, owner));
	}

	/**
	 * At most so many, nearest first; nothing that shares less than half. What leaves out
	 * characters of a name, in order, is near it too: that is how people shorten.
	 */
	List<T> of(String text, int most) {
		int furthest = Math.max(1, text.length() / 2);
		List<Near<T>> near = new ArrayList<>();
		int[][] rows = new int[2][64];
		for (Spelling<T> spelling : this.spellings) {
			String known = spelling.text();
			rows = (rows[0].length > known.length()) ? rows : new int[2][known.length() + 1];
			int distance = (Math.abs(known.length() - text.length()) <= furthest)
					? distance(text, known, furthest, rows) : furthest + 1;
			if (distance > 1 && text.length() > 2 && isShortFor(text, known)) {
				distance = Math.min(distance, 1 + (known.length() - text.length()) / 4);
			}
			if (distance <= furthest && (distance < 2 || shareInside(text, known))) {
				near.add(new Near<>(spelling.owner(), distance));
			}
		}
		near.sort(Comparator.comparingInt(Near::distance));
		return near.stream().map(Near::owner).distinct().limit(most).toList();
	}

	/**
	 * Whether anything is the same between the first and the last character: 市审计局 and
	 * 市教育局 share what nearly all names share.
	 */
	private static boolean shareInside(String one, String other) {
		String inside = other.substring(1, Math.max(1, other.length() - 1));
		return one.length() < 4 || one.substring(1, one.length() - 1).chars().anyMatch(c -> inside.indexOf(c) >= 0);
	}

	private static boolean isShortFor(String shorter, String longer) {
		int found = 0;
		for (int i = 0; i < longer.length() && found < shorter.length(); i++) {
			if (longer.charAt(i) == shorter.charAt(found)) {
				found++;
			}
		}
		return found == shorter.length();
	}

	/** Levenshtein's distance, or more than {@code furthest} where it is further. */
	private static int distance(String a, String b, int furthest, int[][] rows) {
		int[] above = rows[0];
		int[] row = rows[1];
		for (int j = 0; j <= b.length(); j++) {
			above[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			row[0] = i;
			int least = i;
			for (int j = 1; j <= b.length(); j++) {
				int change = (a.charAt(i - 1) == b.charAt(j - 1)) ? 0 : 1;
				row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
				least = Math.min(least, row[j]);
			}
			if (least > furthest) {
				return least;
			}
			int[] spare = above;
			above = row;
			row = spare;
		}
		return above[b.length()];
	}

}
