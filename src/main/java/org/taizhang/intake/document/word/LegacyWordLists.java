package org.taizhang.intake.document.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;

/** The lists that a .doc defines. */
final class LegacyWordLists {

	/** The number of a list beyond this says that there is none. */
	private static final int LAST_LIST = 0x07FE;

	private static final int LEVELS = 9;

	/** Where a level says that it does not begin again (LVLF.fNoRestart). */
	private static final int FLAGS = 5;

	private static final int NO_RESTART = 0x08;

	private final ListTables tables;

	private final Map<Integer, ListForm> lists = new HashMap<>();

	/**
	 * @param tables null in a file without lists
	 */
	LegacyWordLists(ListTables tables) {
		this.tables = tables;
	}

	/**
	 * @param number counted from 1
	 * @return null if there is no such list
	 */
	ListForm list(int number) {
		return (this.tables == null || number < 1 || number > LAST_LIST) ? null
				: this.lists.computeIfAbsent(number, this::read);
	}

	private ListForm read(int number) {
		try {
			LFO list = this.tables.getLfo(number);
			List<NumberLevel> levels = new ArrayList<>();
			int count = this.tables.getListData(list.getLsid()).numLevels();
			for (int i = 0; i < LEVELS; i++) {
				levels.add((i < count) ? level(this.tables.getLevel(list.getLsid(), i)) : null);
			}
			Set<Integer> startingAgain = new HashSet<>();
			for (ListFormatOverrideLevel change : this.tables.getLfoData(number).getRgLfoLvl()) {
				change(change, levels, startingAgain);
			}
			return new ListForm(number, list.getLsid(), levels, startingAgain);
		}
		catch (NoSuchElementException | NullPointerException | IndexOutOfBoundsException ex) {
			// a list that is used but nowhere defined, or not as the format has it
			return null;
		}
	}

	private static void change(ListFormatOverrideLevel change, List<NumberLevel> levels, Set<Integer> startingAgain) {
		int at = change.getLevelNum();
		NumberLevel level = change.isFormatting() ? level(change.getLevel()) : levels.get(at);
		if (change.isStartAt() && level != null) {
			level = change.isFormatting() ? level : level.startingAt(change.getIStartAt());
			startingAgain.add(at);
		}
		levels.set(at, level);
	}

	private static NumberLevel level(ListLevel level) {
		boolean restarts = (level.toByteArray()[FLAGS] & NO_RESTART) == 0;
		return new NumberLevel(level.getStartAt(), NumberForm.of(level.getNumberFormat()),
				pattern(level.getNumberText()), restarts ? NumberLevel.ANY : level.getRestart(),
				level.isLegalNumbering());
	}

	/** The numbers of the levels stand in a label as the characters 0 to 8. */
	private static String pattern(String label) {
		StringBuilder pattern = new StringBuilder();
		for (char character : ((label != null) ? label : "").toCharArray()) {
			pattern.append((character < LEVELS) ? "%" + (character + 1) : String.valueOf(character));
		}
		return pattern.toString();
	}

}
