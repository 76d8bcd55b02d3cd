package org.taizhang.intake.reading;

import java.math.BigDecimal;

/**
 * A figure to be reached.
 *
 * @param comparator one of {@code >=}, {@code <=}, {@code =}, {@code >}, {@code <} and
 * {@code ~} (左右)
 * @param measured what the figure is of (解读率), or null
 */
public record ReadTarget(String phrase, String comparator, BigDecimal value, String unit, String measured) {
}
