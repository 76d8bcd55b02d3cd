package org.taizhang.intake.reading;

/**
 * Why a part of a task is not sure.
 *
 * @param reason what is so and what to compare, without a full stop
 */
public record TaskDoubt(WarningCode code, String reason) {
}
