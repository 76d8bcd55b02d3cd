package org.taizhang.intake.reading;

import java.time.LocalDate;

/** A row of the schedule of online interviews. */
public record ReadInterview(Integer number, String unit, String topic, LocalDate due) {
}
