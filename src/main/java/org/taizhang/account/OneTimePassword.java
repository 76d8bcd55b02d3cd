package org.taizhang.account;

import java.security.SecureRandom;

/**
 * Random passwords that can be read out over the telephone: no 0 and O, no 1, l and I.
 */
final class OneTimePassword {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final String UPPER = "ABCDEFGHJKLMNPQRSTUVWXYZ";

	private static final String LOWER = "abcdefghijkmnpqrstuvwxyz";

	private static final String DIGITS = "23456789";

	private OneTimePassword() {
	}

	/** Three groups of four, each with every kind of letter: about 64 bits. */
	static String next() {
		return group() + "-" + group() + "-" + group();
	}

	private static String group() {
		String all = UPPER + LOWER + DIGITS;
		return "" + one(UPPER) + one(all) + one(LOWER) + one(DIGITS);
	}

	private static char one(String letters) {
		return letters.charAt(RANDOM.nextInt(letters.length()));
	}

}
