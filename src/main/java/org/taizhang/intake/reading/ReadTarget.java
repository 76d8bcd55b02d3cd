package org.taizhang.intake.reading;

import java.math.BigDecimal;

/**
 * A figure to be reached.
 *
 * @param comparator one of {@code >=}, {@code <=}, {@code =}, {@code >}, {@code <} and
 * {@code ~} (左右)
 */
public record ReadTarget(String phrase, String comparator, BigDecimal value, String unit) {
}
