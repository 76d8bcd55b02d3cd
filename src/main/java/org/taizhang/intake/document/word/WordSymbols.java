package org.taizhang.intake.document.word;

/** Characters that Word takes from the font Wingdings, as far as they mean something. */
final class WordSymbols {

	private WordSymbols() {
	}

	/**
	 * @param code in hexadecimal, in the private area F000 to F0FF or not
	 * @return empty for a mere ornament
	 */
	static String of(String code) {
		int number = (code != null && code.matches("[0-9A-Fa-f]{1,4}")) ? Integer.parseInt(code, 16) : 0;
		return of(number);
	}

	static String of(int code) {
		int character = (code >= 0xF000 && code <= 0xF0FF) ? code - 0xF000 : code;
		if (character >= 0x81 && character <= 0x8A) {
			return String.valueOf((char) ('①' + character - 0x81));
		}
		if (character >= 0x8C && character <= 0x95) {
			return String.valueOf((char) ('①' + character - 0x8C));
		}
		return switch (character) {
			case 0xFC -> "√";
			case 0xFE -> "☑";
			case 0xA8, 0x6F -> "□";
			default -> (character > 0xFF) ? String.valueOf((char) character) : "";
		};
	}

}
