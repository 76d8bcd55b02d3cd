package org.taizhang.plan;

import java.time.Instant;
import java.time.LocalDate;

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
import org.taizhang.shared.RefusedException;

/** The year's plan as issued. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class WorkPlan {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private Long draftId;

	private String title;

	private String noticeTitle;

	private String documentNumber;

	private String issuer;

	private LocalDate issuedOn;

	private int year;

	@Enumerated(EnumType.STRING)
	private PlanStatus status;

	private LocalDate ledgerDue;

	private Instant openedAt;

	@Version
	private int version;

	WorkPlan(PlanContent content, Instant openedAt) {
		if (content.title() == null || content.title().isBlank()) {
			throw new RefusedException("要点还没有标题：请先填写标题，再下达。");
		}
		if (content.year() < 2000 || content.year() > 2100) {
			throw new RefusedException("年度“" + content.year() + "”不对：请填写 2000 到 2100 之间的年份。");
		}
		this.draftId = content.draftId();
		this.title = content.title();
		this.noticeTitle = content.noticeTitle();
		this.documentNumber = content.documentNumber();
		this.issuer = content.issuer();
		this.issuedOn = content.issuedOn();
		this.year = content.year();
		this.ledgerDue = content.ledgerDue();
		this.status = PlanStatus.IN_FORCE;
		this.openedAt = openedAt;
	}

	/** Its year is over: the ledgers are kept as they are. */
	void end() {
		this.status = PlanStatus.ENDED;
	}

}
