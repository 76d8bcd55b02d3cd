package org.taizhang.intake.document.content;

/**
 * Looks for a document type or entity declaration in a stream of XML, in any encoding
 * that spells ASCII with zero bytes at most.
 */
final class DoctypeScan {

	private static final String[] DECLARATIONS = { "<!DOCTYPE", "<!ENTITY" };

	private final int[] matched = new int[DECLARATIONS.length];

	boolean finds(byte[] bytes, int length) {
		for (int i = 0; i < length; i++) {
			if (bytes[i] != 0 && isFoundWith(bytes[i])) {
				return true;
			}
		}
		return false;
	}

	private boolean isFoundWith(byte b) {
		boolean found = false;
		for (int i = 0; i < DECLARATIONS.length; i++) {
			boolean next = DECLARATIONS[i].charAt(this.matched[i]) == b;
			this.matched[i] = next ? this.matched[i] + 1 : (b == '<') ? 1 : 0;
			if (this.matched[i] == DECLARATIONS[i].length()) {
				found = true;
				this.matched[i] = 0;
			}
		}
		return found;
	}

}
