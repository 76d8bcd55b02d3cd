package org.taizhang.organisation;

import java.util.List;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** What a printed unit phrase means in the directory. */
public sealed interface Resolution {

	/** Exactly one unit is meant. */
	record ToUnit(UnitRef unit, How how) implements Resolution {
	}

	/**
	 * A group is meant.
	 *
	 * @param members the active members on the day asked for; none for most open-ended
	 * groups
	 * @param excepted who is left out by the phrase's own words, and is none of the
	 * members
	 */
	record ToGroup(long id, String name, boolean openEnded, List<UnitRef> members,
			List<UnitRef> excepted) implements Resolution {

		public ToGroup(long id, String name, boolean openEnded, List<UnitRef> members) {
			this(id, name, openEnded, members, List.of());
		}

	}

	/**
	 * Nothing fits, or several fit equally well: someone must decide. What is near is
	 * offered, best first, and never chosen.
	 */
	record Unknown(Hint hint, List<UnitRef> nearest, List<UnitGroupRef> nearestGroups) implements Resolution {
	}

	/** How a unit was recognised, to be shown beside it. */
	@Getter
	@RequiredArgsConstructor
	enum How {

		NAME("名称一致"), ALIAS("别名"), SPELLING("写法略有不同"), ABBREVIATION("通用简称");

		private final String label;

	}

	/** What an unknown phrase looks like. */
	@Getter
	@RequiredArgsConstructor
	enum Hint {

		UNIT("像是一个单位"), GROUP("像是一组单位"), OPEN_GROUP("一组未写明的单位，需指定成员"),
		/** 各县（市、区）（除X外）: the group or one of those left out is not known. */
		EXCEPTED_GROUP("一组单位除去几个，其中有单位库里没有的，需指定成员");

		private final String label;

	}

}
