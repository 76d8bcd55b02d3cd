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

	/** Marks a field whose result is being read. */
	private static final StringBuilder RESULT = new StringBuilder(0);

	/** The fields that have not ended, innermost first. */
	private final Deque<StringBuilder> open = new ArrayDeque<>();

	/** Those of them that have not come to their result. */
	private final Deque<StringBuilder> instructions = new ArrayDeque<>();

	void begin() {
		StringBuilder field = new StringBuilder();
		this.open.push(field);
		this.instructions.push(field);
	}

	void separate() {
		if (!this.open.isEmpty()) {
			close();
			this.open.push(RESULT);
		}
	}

	private CharSequence close() {
		StringBuilder field = this.open.pop();
		if (field != RESULT) {
			this.instructions.pop();
		}
		return field;
	}

	/** The end of a field; what it shows if that is nowhere but in its instruction. */
	Optional<String> end() {
		Matcher matcher = CIRCLED.matcher(this.open.isEmpty() ? "" : close());
		return matcher.matches()
				? Optional.of(NumberForm.DECIMAL_ENCLOSED_CIRCLE.print(Integer.parseInt(matcher.group(1))))
				: Optional.empty();
	}

	void instruction(String text) {
		if (isInstruction()) {
			this.instructions.element().append(text);
		}
	}

	/** Whether what comes now is not text. */
	boolean isInstruction() {
		return !this.instructions.isEmpty();
	}

	/** An instruction that did not end with its paragraph never will. */
	void endParagraph() {
		if (isInstruction()) {
			this.open.removeIf((field) -> field != RESULT);
			this.instructions.clear();
		}
	}

}
