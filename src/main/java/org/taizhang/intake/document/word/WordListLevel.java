package org.taizhang.intake.document.word;

/**
 * A level of a list as .docx defines it.
 *
 * @param style the style whose paragraphs are on this level, or null
 */
record WordListLevel(NumberLevel form, String style) {

	static WordListLevel read(XmlCursor xml) {
		Reading level = new Reading();
		xml.children((name) -> {
			switch (name) {
				case "start" -> level.start = xml.value(1);
				case "numFmt" -> level.form = NumberForm.of(String.valueOf(xml.value()));
				case "lvlText" -> level.pattern = (xml.value() != null) ? xml.value() : "";
				case "lvlRestart" -> level.restartAfter = xml.value(NumberLevel.ANY);
				case "isLgl" -> level.legal = xml.isOn();
				case "pStyle" -> level.style = xml.value();
				default -> {
				}
			}
		});
		return new WordListLevel(
				new NumberLevel(level.start, level.form, level.pattern, level.restartAfter, level.legal), level.style);
	}

	private static final class Reading {

		private int start = 1;

		private NumberForm form = NumberForm.DECIMAL;

		private String pattern = "";

		private int restartAfter = NumberLevel.ANY;

		private boolean legal;

		private String style;

	}

}
