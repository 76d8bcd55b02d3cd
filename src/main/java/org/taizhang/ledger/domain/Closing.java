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
import org.taizhang.ledger.ClosingDecision;
import org.taizhang.shared.RefusedException;

import org.springframework.util.Assert;
import org.springframework.util.StringUtils;

/** 销号: one application and what became of it. Changed through its {@link LedgerEntry}. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Closing {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private long entryId;

	private String statement;

	private Instant appliedAt;

	private String appliedBy;

	@Enumerated(EnumType.STRING)
	private ClosingDecision decision;

	private String opinion;

	private Instant decidedAt;

	private String decidedBy;

	private Instant reopenedAt;

	private String reopenedBy;

	private String reopenReason;

	@Version
	private int version;

	Closing(long entryId, String statement, String by, Instant at) {
		if (!StringUtils.hasText(statement)) {
			throw new RefusedException("请写明完成情况，再申请销号。");
		}
		this.entryId = entryId;
		this.statement = statement.strip();
		this.appliedBy = by;
		this.appliedAt = at;
	}

	void approve(String opinion, String by, Instant at) {
		decide(ClosingDecision.APPROVED, opinion, by, at);
	}

	void returnWith(String opinion, String by, Instant at) {
		if (!StringUtils.hasText(opinion)) {
			throw new RefusedException("退回必须写明意见，让单位知道要补什么。");
		}
		decide(ClosingDecision.RETURNED, opinion, by, at);
	}

	void reopen(String reason, String by, Instant at) {
		if (!StringUtils.hasText(reason)) {
			throw new RefusedException("重新打开必须写明理由。");
		}
		this.reopenReason = reason.strip();
		this.reopenedBy = by;
		this.reopenedAt = at;
	}

	LocalDate appliedOn(ZoneId zone) {
		return LocalDate.ofInstant(this.appliedAt, zone);
	}

	private void decide(ClosingDecision decision, String opinion, String by, Instant at) {
		Assert.state(this.decision == null, "a closing is decided once");
		this.decision = decision;
		this.opinion = StringUtils.hasText(opinion) ? opinion.strip() : null;
		this.decidedBy = by;
		this.decidedAt = at;
	}

}
