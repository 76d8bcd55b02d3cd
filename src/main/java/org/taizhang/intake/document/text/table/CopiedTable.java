package org.taizhang.intake.document.text.table;

import java.util.List;
import java.util.Optional;

/** One shape that a table may have taken when it was copied as text. */
@FunctionalInterface
public interface CopiedTable {

	/**
	 * The table of this shape whose first line is the one at start; asked for every line,
	 * so that lines which cannot begin one must be told quickly.
	 */
	Optional<TextTable> at(List<String> lines, int start);

}
