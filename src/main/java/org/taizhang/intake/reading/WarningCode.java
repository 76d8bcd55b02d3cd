package org.taizhang.intake.reading;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** The doubtful places that a review must show, the gravest first. */
@Getter
@RequiredArgsConstructor
public enum WarningCode {

	/** Nothing that can be tracked was found. */
	NO_TASKS(ReadPart.PLAN, Sureness.DOUBTFUL),
	/** A plan that names nobody at all. */
	NO_UNITS_AT_ALL(ReadPart.PLAN, Sureness.DOUBTFUL),
	/** A table whose header is not known. */
	TABLE_UNKNOWN(ReadPart.PLAN, Sureness.DOUBTFUL),
	/** What the reader of the file has to say: a page without text, hidden rows. */
	DOCUMENT(ReadPart.PLAN, Sureness.DOUBTFUL),
	/** A task for which nobody is named. */
	NO_UNIT(ReadPart.UNITS, Sureness.DOUBTFUL),
	/** Words where units belong, too long for the name of one. */
	UNIT_TOO_LONG(ReadPart.UNITS, Sureness.DOUBTFUL),
	/** Words where units belong that do not end or sound like a unit. */
	UNIT_ODD(ReadPart.UNITS, Sureness.DOUBTFUL),
	/** A time that could not be turned into a date. */
	DATE_UNCLEAR(ReadPart.TIME, Sureness.DOUBTFUL),
	/** Two times of one task do not go together. */
	TIMES_DISAGREE(ReadPart.TIME, Sureness.DOUBTFUL),
	/** Working days were counted in a year whose holidays are not known yet. */
	DATE_PROVISIONAL(ReadPart.PLAN, Sureness.LIKELY),
	/** The prose states a time for it that its table row lacks. */
	TIME_IN_PROSE(ReadPart.TIME, Sureness.DOUBTFUL),
	/** The text stops in mid-sentence. */
	TEXT_CUT(ReadPart.TEXT, Sureness.DOUBTFUL),
	/** A sentence that looks like a duty and gave no row. */
	UNREAD_DUTY(ReadPart.PLAN, Sureness.DOUBTFUL),
	/** The plan's year is not stated. */
	YEAR_UNKNOWN(ReadPart.PLAN, Sureness.LIKELY),
	/** A number is missing or comes twice. */
	NUMBERING_GAP(ReadPart.PLAN, Sureness.LIKELY),
	/** The units of the enclosing item were taken. */
	INHERITED_UNITS(ReadPart.UNITS, Sureness.LIKELY),
	/** The units stand in the sentence itself. */
	UNITS_IN_SENTENCE(ReadPart.UNITS, Sureness.LIKELY),
	/** A list marks as leading a unit that is not its first. */
	LEAD_UNCLEAR(ReadPart.UNITS, Sureness.LIKELY),
	/** Several sentences of one item name units of their own: they were put together. */
	UNITS_OF_SENTENCES(ReadPart.UNITS, Sureness.LIKELY),
	/** A bracket in the text holds nothing but names, and these were not taken. */
	UNITS_IN_BRACKET(ReadPart.UNITS, Sureness.LIKELY),
	/** The units' cell is blank: those of the row above were taken. */
	UNITS_FROM_ABOVE(ReadPart.UNITS, Sureness.LIKELY),
	/** Of several columns of units one is blank throughout. */
	UNITS_FROM_ONE_COLUMN(ReadPart.UNITS, Sureness.LIKELY),
	/** The cell for the time is blank: that of the row above was taken. */
	TIME_FROM_ABOVE(ReadPart.TIME, Sureness.LIKELY),
	/** Divisions stand beside their units: they were left out. */
	DIVISIONS_ASIDE(ReadPart.UNITS, Sureness.LIKELY),
	/** The bracket around the units is not closed. */
	BRACKET_OPEN(ReadPart.UNITS, Sureness.LIKELY),
	/** A list that ends in 等: more units may be meant. */
	OPEN_LIST(ReadPart.UNITS, Sureness.LIKELY),
	/** A paragraph was parted before its labels. */
	LOST_BREAKS(ReadPart.PLAN, Sureness.LIKELY),
	/** Two pieces were joined in mid-sentence. */
	TEXT_JOINED(ReadPart.TEXT, Sureness.LIKELY),
	/** The cells of a row stood in other columns. */
	ROW_SHIFTED(ReadPart.TEXT, Sureness.LIKELY),
	/** A heading was cut short. */
	HEADING_CUT(ReadPart.HEADING, Sureness.LIKELY),
	/** That it recurs is not said in so many words. */
	RECURRENCE_DEDUCED(ReadPart.TIME, Sureness.LIKELY),
	/** It is to be done in due time, whenever that is. */
	TIME_VAGUE(ReadPart.TIME, Sureness.LIKELY),
	/** The year that was chosen is not the title's. */
	YEAR_CONFLICT(ReadPart.PLAN, Sureness.DOUBTFUL),
	/** The document holds more than the plan that is read. */
	OTHER_PLAN(ReadPart.PLAN, Sureness.DOUBTFUL),
	/** Prose and table both name units: one may repeat the other. */
	PROSE_AND_TABLE(ReadPart.PLAN, Sureness.LIKELY),
	/** A table was made of columns of plain text. */
	TABLE_FROM_TEXT(ReadPart.PLAN, Sureness.LIKELY),
	/** What is good to know of the file and changes nothing: macros. */
	DOCUMENT_NOTE(ReadPart.PLAN, Sureness.SURE),
	/** A blank form: not read. */
	BLANK_FORM(ReadPart.PLAN, Sureness.SURE);

	private final ReadPart part;

	private final Sureness sureness;

}
