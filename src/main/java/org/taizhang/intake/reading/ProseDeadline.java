package org.taizhang.intake.reading;

import java.time.LocalDate;

/** A time that the prose states where the tasks come from a table. */
public record ProseDeadline(String chapter, String label, String phrase, LocalDate date, String text) {
}
