package org.taizhang.intake.draft;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.taizhang.organisation.Resolution;
import org.taizhang.organisation.UnitRef;
import org.taizhang.shared.RefusedException;

/** A distinct unit phrase of a draft and what it means, for all the rows that use it. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class DraftPhrase {

	private static final Pattern EXCEPTING = Pattern.compile("除.+外|不含|不包[括含]");

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private long draftId;

	private String phrase;

	private String folded;

	@Enumerated(EnumType.STRING)
	private PhraseMeaning meaning;

	private Long unitId;

	private Long groupId;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Long> members;

	/** Units that a GROUP phrase leaves out by its own words. */
	@JdbcTypeCode(SqlTypes.JSON)
	private List<Long> excepted;

	private boolean automatic;

	@Version
	private int version;

	DraftPhrase(long draftId, String phrase) {
		this.draftId = draftId;
		this.phrase = phrase;
		this.folded = Texts.fold(phrase);
		become(PhraseMeaning.OPEN, null, null, List.of());
	}

	/** Whether the words can be a phrase: no unit is called at such length. */
	static boolean fits(String phrase) {
		return phrase.length() <= RowContent.LONGEST_UNIT && Texts.fold(phrase).length() <= RowContent.LONGEST_UNIT;
	}

	/**
	 * What the directory knows for certain is taken; an open group waits for its members.
	 */
	void recognise(Resolution resolution) {
		if (resolution instanceof Resolution.ToUnit known) {
			become(PhraseMeaning.UNIT, known.unit().id(), null, List.of());
			this.automatic = true;
		}
		else if (resolution instanceof Resolution.ToGroup known) {
			become(known.openEnded() ? PhraseMeaning.OPEN : PhraseMeaning.GROUP, null, known.id(), List.of());
			this.automatic = !known.openEnded();
			this.excepted = known.openEnded() ? List.of() : known.excepted().stream().map(UnitRef::id).toList();
		}
	}

	/** It says that some are left out: no name for the whole group. */
	boolean leavesOut() {
		return EXCEPTING.matcher(this.folded).find();
	}

	void meansUnit(long unit) {
		become(PhraseMeaning.UNIT, unit, null, List.of());
	}

	void meansGroup(long group) {
		become(PhraseMeaning.GROUP, null, group, List.of());
	}

	/** Keeps the open group that it stands for, if any. */
	void meansChosen(Collection<Long> units) {
		if (units.isEmpty()) {
			throw new RefusedException("请至少勾选一个成员单位；暂时定不下来的，选“暂不指定”。");
		}
		become(PhraseMeaning.CHOSEN, null, this.groupId, List.copyOf(new TreeSet<>(units)));
	}

	void staysUnassigned() {
		become(PhraseMeaning.UNASSIGNED, null, this.groupId, List.of());
	}

	/** To be decided again. */
	void reopen() {
		become(PhraseMeaning.OPEN, null, null, List.of());
	}

	private void become(PhraseMeaning newMeaning, Long unit, Long group, List<Long> chosen) {
		this.meaning = newMeaning;
		this.unitId = unit;
		this.groupId = group;
		this.members = chosen;
		this.excepted = List.of();
		this.automatic = false;
	}

}
