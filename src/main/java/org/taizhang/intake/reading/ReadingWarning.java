package org.taizhang.intake.reading;

/**
 * A doubtful place.
 *
 * @param message in Chinese, says what to do
 * @param task index of the task in the plan, or null
 * @param place where to look, or null
 */
public record ReadingWarning(WarningCode code, String message, Integer task, SourceSpan place) {
}
