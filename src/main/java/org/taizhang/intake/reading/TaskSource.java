package org.taizhang.intake.reading;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a task was read from. */
public enum TaskSource {

	PROSE, TABLE;

	@JsonValue
	public String json() {
		return name().toLowerCase(Locale.ROOT);
	}

}
