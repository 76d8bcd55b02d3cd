package org.taizhang.ledger.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

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
import org.taizhang.ledger.EntryStatus;
import org.taizhang.plan.ResponsibilityRole;
import org.taizhang.shared.RefusedException;

import org.springframework.util.Assert;

/**
 * One requirement × one unit. Its status changes by the methods here and by nothing else.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class LedgerEntry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private long planId;

	private long requirementId;

	private long unitId;

	@Enumerated(EnumType.STRING)
	private ResponsibilityRole role;

	private String phrase;

	@Enumerated(EnumType.STRING)
	private EntryStatus status;

	/** The last application for closing was returned (已退回). */
	private boolean returned;

	private LocalDate closedOn;

	@Version
	private int version;

	LedgerEntry(long planId, long requirementId, long unitId, ResponsibilityRole role, String phrase) {
		Assert.hasText(phrase, "an entry keeps the phrase that it came from");
		this.planId = planId;
		this.requirementId = requirementId;
		this.unitId = unitId;
		this.role = role;
		this.phrase = phrase;
		this.status = EntryStatus.NOT_STARTED;
	}

	/** A submitted report starts the entry; while work goes on it changes no status. */
	void reported() {
		refuseWhenClosed();
		if (this.status == EntryStatus.NOT_STARTED) {
			moveTo(EntryStatus.IN_PROGRESS);
		}
	}

	/**
	 * The unit's measures, reports and evidence of a closed entry stay as they were
	 * judged.
	 */
	void refuseWhenClosed() {
		if (this.status == EntryStatus.CLOSED) {
			throw new RefusedException("本条已销号，内容不能再改。确需修改的，请联系政务公开办重新打开。");
		}
	}

	Closing applyForClosing(String statement, String by, Instant at) {
		switch (this.status) {
			case NOT_STARTED -> throw new RefusedException("本条尚未启动，请先提交一次进展，再申请销号。");
			case CLOSING -> throw new RefusedException("本条已在待销号，请等待审核结果。");
			case CLOSED -> throw new RefusedException("本条已销号，不必再次申请。");
			case IN_PROGRESS -> {
			}
		}
		Closing closing = new Closing(this.id, statement, by, at);
		moveTo(EntryStatus.CLOSING);
		this.returned = false;
		return closing;
	}

	/**
	 * Closed as of the day of the application: the office's own delay is not the unit's.
	 */
	void approve(Closing closing, String opinion, String by, Instant at, ZoneId zone) {
		closing.approve(opinion, by, at);
		moveTo(EntryStatus.CLOSED);
		this.closedOn = closing.appliedOn(zone);
	}

	void returnWith(Closing closing, String opinion, String by, Instant at) {
		closing.returnWith(opinion, by, at);
		moveTo(EntryStatus.IN_PROGRESS);
		this.returned = true;
	}

	void reopen(Closing closing, String reason, String by, Instant at) {
		if (this.status != EntryStatus.CLOSED) {
			throw new RefusedException("只有已销号的条目才能重新打开，本条现为" + this.status.getLabel() + "。");
		}
		closing.reopen(reason, by, at);
		moveTo(EntryStatus.IN_PROGRESS);
		this.closedOn = null;
	}

	private void moveTo(EntryStatus next) {
		if (!this.status.canTransitionTo(next)) {
			throw new RefusedException("本条现为" + this.status.getLabel() + "，不能改为" + next.getLabel() + "。请刷新页面，查看最新状态。");
		}
		this.status = next;
	}

}
