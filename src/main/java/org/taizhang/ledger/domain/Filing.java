package org.taizhang.ledger.domain;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;

/**
 * 备案: a unit's ledger of a plan was published on the web. Once; there is no taking back.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Filing {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private long planId;

	private long unitId;

	private Instant publishedAt;

	private String publishedBy;

	Filing(long planId, long unitId, String by, Instant at) {
		this.planId = planId;
		this.unitId = unitId;
		this.publishedBy = by;
		this.publishedAt = at;
	}

}
