package org.taizhang.intake.document.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields of Word while its text goes by: an instruction, such as HYPERLINK or PAGE,
 * and then what it resulted in, which alone is text.
 */
final class FieldMarks {

	/** A number that the author let Word draw a circle around. */
	private static final Pattern CIRCLED = Pattern
		.compile("(?i)\\s*EQ\\s*\\\\o\\s*(?:\\\\a[clr])?\\s*\\(\\s*[○〇◯]\\s*[,，;；]\\s*([0-9]{1,2})\\s*\\)\\s*");

	/** The instructions that have not come to their result, innermost first. */
	private final Deque<StringBuilder> open = new ArrayDeque<>();

	/** Marks a field whose result is being read. */
	private static final StringBuilder RESULT = new StringBuilder(0);

	void begin() {
		this.open.push(new StringBuilder());
	}

	void separate() {
		if (!this.open.isEmpty()) {
			this.open.pop();
			this.open.push(RESULT);
		}
	}

	/** The end of a field; what it shows if that is nowhere but in its instruction. */
	Optional<String> end() {
		Matcher matcher = CIRCLED.matcher(this.open.isEmpty() ? "" : this.open.pop());
		return matcher.matches()
				? Optional.of(NumberForm.DECIMAL_ENCLOSED_CIRCLE.print(Integer.parseInt(matcher.group(1))))
				: Optional.empty();
	}

	void instruction(String text) {
		if (isInstruction()) {
			this.open.stream().filter((field) -> field != RESULT).findFirst().orElseThrow().append(text);
		}
	}

	/** Whether what comes now is not text. */
	boolean isInstruction() {
		// asked of every character, and mostly there is no field
		return !this.open.isEmpty() && this.open.stream().anyMatch((field) -> field != RESULT);
	}

	/** An instruction that did not end with its paragraph never will. */
	void endParagraph() {
		this.open.removeIf((field) -> field != RESULT);
	}

}
