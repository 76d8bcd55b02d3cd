package org.taizhang.organisation.domain;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;

/** A unit's membership of a group, from a day on, up to and not including another. */
@Entity
@Table(name = "unit_group_member")
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class UnitGroupMember {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Column(name = "unit_id")
	private long unitId;

	private LocalDate validFrom;

	private LocalDate validTo;

	UnitGroupMember(long unitId, LocalDate validFrom) {
		this.unitId = unitId;
		this.validFrom = validFrom;
	}

	boolean isCurrentAt(LocalDate day) {
		return !this.validFrom.isAfter(day) && (this.validTo == null || this.validTo.isAfter(day));
	}

	/** Whether it is in force from the day on, or had ended on that very day. */
	boolean reaches(LocalDate day) {
		return !this.validFrom.isAfter(day) && (this.validTo == null || !this.validTo.isBefore(day));
	}

	void goOn() {
		this.validTo = null;
	}

	void endOn(LocalDate day) {
		this.validTo = day;
	}

}
