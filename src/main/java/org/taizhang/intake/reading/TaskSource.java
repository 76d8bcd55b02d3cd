package org.taizhang.intake.reading;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a task was read from. */
public enum TaskSource {

	PROSE, TABLE;

	@JsonValue
	public String json() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

}
