package org.taizhang.intake.draft;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.taizhang.intake.reading.ReadPart;
import org.taizhang.intake.reading.ReadingWarning;
import org.taizhang.intake.reading.SourceSpan;
import org.taizhang.intake.reading.Sureness;
import org.taizhang.intake.reading.WarningCode;

/**
 * What the reader was unsure of; goes when someone has looked at it.
 *
 * @param block where to look, or null
 * @param place the words themselves, where they may become a row; else null
 */
public record Doubt(WarningCode code, String message, Integer block, SourceSpan place) {

	Doubt(WarningCode code, String message, Integer block) {
		this(code, message, block, null);
	}

	static Doubt of(ReadingWarning warning) {
		return new Doubt(warning.code(), warning.message(), (warning.place() != null) ? warning.place().block() : null,
				(warning.code() == WarningCode.UNREAD_DUTY) ? warning.place() : null);
	}

	/**
	 * Stays the same as long as nothing of it changes, in drafts stored before there were
	 * ids too.
	 */
	public String id() {
		String all = String.join("|", this.code.name(), this.message, String.valueOf(this.block),
				String.valueOf(this.place));
		return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
	}

	boolean isOfYear() {
		return this.code == WarningCode.YEAR_CONFLICT || this.code == WarningCode.YEAR_UNKNOWN;
	}

	/** The same said of any row. */
	Doubt anywhere() {
		return new Doubt(this.code, this.message, null);
	}

	/** Which part of a row, or the plan as a whole. */
	public ReadPart part() {
		return this.code.getPart();
	}

	public Sureness sureness() {
		return this.code.getSureness();
	}

}
