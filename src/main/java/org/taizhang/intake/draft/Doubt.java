package org.taizhang.intake.draft;

import org.taizhang.intake.reading.ReadingWarning;
import org.taizhang.intake.reading.WarningCode;

/**
 * What the reader was unsure of; goes when someone has looked at it.
 *
 * @param block where to look, or null
 */
public record Doubt(WarningCode code, String message, Integer block) {

	static Doubt of(ReadingWarning warning) {
		return new Doubt(warning.code(), warning.message(), (warning.place() != null) ? warning.place().block() : null);
	}

}
