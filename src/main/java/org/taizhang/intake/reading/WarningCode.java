package org.taizhang.intake.reading;

/** The doubtful places that a review must show, the gravest first. */
public enum WarningCode {

	/** Nothing that can be tracked was found. */
	NO_TASKS,
	/** A table whose header is not known. */
	TABLE_UNKNOWN,
	/** A task for which nobody is named. */
	NO_UNIT,
	/** Words where units belong, too long for the name of one. */
	UNIT_TOO_LONG,
	/** A time that could not be turned into a date. */
	DATE_UNCLEAR,
	/** The plan's year is not stated. */
	YEAR_UNKNOWN,
	/** A number is missing or comes twice. */
	NUMBERING_GAP,
	/** The units of the enclosing item were taken. */
	INHERITED_UNITS,
	/** A list that ends in 等: more units may be meant. */
	OPEN_LIST,
	/** Prose and table both name units; the table was taken. */
	PROSE_AND_TABLE,
	/** A blank form: not read. */
	BLANK_FORM

}
