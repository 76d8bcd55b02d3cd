package org.taizhang.ledger.domain;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.taizhang.shared.RefusedException;

import org.springframework.util.Assert;
import org.springframework.util.StringUtils;

/**
 * 进展. As a draft it belongs to the unit's staff alone: no other unit and no supervisor
 * reads it. Submitted, it counts and is never changed again.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class ProgressReport {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private long entryId;

	private String text;

	private Instant submittedAt;

	private String submittedBy;

	@Version
	private int version;

	ProgressReport(long entryId, String text) {
		this.entryId = entryId;
		revise(text);
	}

	final void revise(String text) {
		Assert.state(this.submittedAt == null, "a submitted report is not changed");
		this.text = (text != null) ? text.strip() : "";
	}

	void submit(String by, Instant at) {
		Assert.state(this.submittedAt == null, "a report is submitted once");
		if (!StringUtils.hasText(this.text)) {
			throw new RefusedException("请先写进展情况，再提交。");
		}
		this.submittedBy = by;
		this.submittedAt = at;
	}

	boolean isDraft() {
		return this.submittedAt == null;
	}

}
