package org.taizhang.intake.reading;

/** How often a task is owed again, shortest first. */
public enum Recurrence {

	MONTHLY, QUARTERLY, ANNUAL, CONTINUOUS

}
