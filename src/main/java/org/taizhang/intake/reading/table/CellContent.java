package org.taizhang.intake.reading.table;

import java.util.regex.Pattern;

import org.taizhang.intake.reading.time.DeadlineGrammar;
import org.taizhang.intake.reading.units.ResponsibilityGrammar;
import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.UnitNames;

/** What a cell of a breakdown table says, by its text alone. */
final class CellContent {

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}\\.?");

	private static final Pattern TIME = Pattern.compile("(?:持续|长期|全年|常年|常态|每|按[年季月]|立行立改|立即|即时|及时|实时).{0,10}");

	private static final int LONGEST_LIST = 200;

	private static final DeadlineGrammar DEADLINES = DeadlineGrammar.ofYear(null);

	private CellContent() {
	}

	static boolean isNumber(CharSequence cell) {
		return NUMBER.matcher(cell).matches();
	}

	static boolean isUnits(CharSequence cell) {
		return LabelGrammar.parse(cell).isEmpty() && cell.length() < LONGEST_LIST
				&& UnitNames.looksLikeUnits(ResponsibilityGrammar.parse(cell.toString()).all());
	}

	/** A day or month, or words such as 长期坚持. */
	static boolean isTime(CharSequence cell) {
		return TIME.matcher(cell).matches() || !DEADLINES.inCell(cell.toString()).isEmpty();
	}

}
