package org.taizhang.ledger.domain;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.taizhang.ledger.CheckpointKind;

import org.springframework.util.Assert;

/**
 * 节点: a date by which something is owed. Made by {@link LedgerOpening} when the plan is
 * issued.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Checkpoint {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private long entryId;

	@Enumerated(EnumType.STRING)
	private CheckpointKind kind;

	private LocalDate fromOn;

	private LocalDate dueOn;

	private String phrase;

	private LocalDate metOn;

	private Long reportId;

	void meetBy(ProgressReport report, LocalDate on) {
		Assert.state(this.metOn == null, "a checkpoint is met once");
		this.metOn = on;
		this.reportId = report.getId();
	}

	void meetByClosing(LocalDate on) {
		Assert.state(this.metOn == null, "a checkpoint is met once");
		this.metOn = on;
	}

	/** The closing that met it was reopened. */
	void reopen() {
		Assert.state(this.reportId == null, "what a report met stays met");
		this.metOn = null;
	}

}
