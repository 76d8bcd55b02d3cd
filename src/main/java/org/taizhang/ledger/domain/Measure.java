package org.taizhang.ledger.domain;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;

/** 任务分解: what the unit itself will do, by which of its divisions, by when. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Measure {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private long entryId;

	private int position;

	private String text;

	private String division;

	private String person;

	private LocalDate dueOn;

	@Version
	private int version;

	Measure(long entryId, int position, MeasureContent content) {
		this.entryId = entryId;
		this.position = position;
		revise(content);
	}

	final void revise(MeasureContent content) {
		this.text = content.text();
		this.division = content.division();
		this.person = content.person();
		this.dueOn = content.dueOn();
	}

	MeasureContent content() {
		return new MeasureContent(this.text, this.division, this.person, this.dueOn);
	}

}
