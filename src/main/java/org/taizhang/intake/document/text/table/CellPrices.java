package org.taizhang.intake.document.text.table;

/**
 * What texts cost in the columns of a copied table, the one list of these prices. They
 * were set on tables at hand and only their order and distances matter: a row that is as
 * it should be comes to about -8, and one wrong cell must not outweigh two right ones.
 */
public final class CellPrices {

	/** No text stands there. */
	public static final double NEVER = 1000;

	/** What plainly belongs elsewhere: a number among units, a sentence among times. */
	static final double MISPLACED = 6;

	/** A sentence or a figure as a theme, a long text as units. */
	static final double FAR_OFF = 4;

	/** Units or a time as what is to be done, which may be told that shortly. */
	static final double NAME_AS_DUTY = 3;

	/** A sentence or units where marks and remarks stand, or how far something is. */
	static final double MUCH_ASIDE = 2.5;

	/** Units or a time as a theme or a problem. */
	static final double OTHER_KIND = 2;

	/** A short text as units or a time: names and times may be any words. */
	static final double UNKNOWN = 1.5;

	/** A long theme, a remark, a number of what is merged, units for a quarter. */
	static final double UNUSUAL = 1;

	/** What is told of how far something is: any text. */
	static final double REPORTED = 0.7;

	/** A short word as what is to be done; a number in a column aside. */
	static final double RATHER_NOT = 0.5;

	/** A figure aside: an amount, a share. */
	static final double FIGURE = 0.2;

	/** People, who are names like any others. */
	static final double PEOPLE = -1;

	/** Units among units. */
	static final double UNITS = -2;

	/** A time among times: less often anything else than units are. */
	static final double TIME = -2.8;

	/** One more name below others, in the last column that has any. */
	static final double ONE_MORE = -0.1;

	/** One more name where another column of units follows. */
	static final double MORE_OR_NEXT = 1.2;

	/** One more paragraph of what is to be done, after a stop; 1.5 without one. */
	static final double PARAGRAPH = 1;

	/** A cell goes on after a comma. */
	static final double OPEN = 0.2;

	/** A row without what is to be done. */
	static final double NO_DUTY = 5;

	/** A row without its number. */
	static final double NO_NUMBER = 2.2;

	/** A row without units that lead or are responsible. */
	static final double NO_UNITS = 1.2;

	/** A row without units of a column between. */
	static final double NO_MORE_UNITS = 0.8;

	/** A row without a time. */
	static final double NO_TIME = 1;

	/** A row without the name of somebody. */
	static final double NO_PERSON = 0.7;

	/** A row without what is to have come by a quarter. */
	static final double NO_STAGE = 0.6;

	/** A row without a theme, which is often merged, or without who cooperates. */
	static final double OFTEN_BLANK = 0.5;

	/** A row without a remark. */
	static final double MOSTLY_BLANK = 0.2;

	private CellPrices() {
	}

}
