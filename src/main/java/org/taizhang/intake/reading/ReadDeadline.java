package org.taizhang.intake.reading;

import java.time.LocalDate;

/** A printed time; the date is null where the plan's year is not known. */
public record ReadDeadline(String phrase, LocalDate date) {
}
