package org.taizhang.calendar.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * @param text JSON or a table, as pasted
 * @param source the notice it comes from
 * @param replace yes, where the year is loaded already
 */
record YearForm(
		@NotBlank(message = "请填写年份。") @Pattern(regexp = "(19[5-9]|20\\d|21\\d)\\d",
				message = "请填写四位数的年份，如 2027。") String year,
		@NotBlank(message = "请粘贴放假安排。") String text, @Size(max = 200, message = "来源最多 200 个字。") String source,
		String replace) {

	String sourceOr(String otherwise) {
		return (this.source == null || this.source.isBlank()) ? otherwise : this.source.strip();
	}

}
