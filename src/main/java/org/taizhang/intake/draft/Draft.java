package org.taizhang.intake.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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
import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.shared.RefusedException;

/** An uploaded document that is becoming a plan. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Draft {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String fileName;

	@Enumerated(EnumType.STRING)
	private DocumentFormat format;

	private String sha256;

	private String title;

	private String noticeTitle;

	private String documentNumber;

	private String issuer;

	private LocalDate issuedOn;

	private Integer year;

	private LocalDate ledgerDue;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Doubt> warnings;

	@Enumerated(EnumType.STRING)
	private DraftStatus status;

	private Long planId;

	private Instant uploadedAt;

	private String uploadedBy;

	@Version
	private int version;

	Draft(UploadedFile file, DocumentFormat format, DraftDetails details, List<Doubt> warnings, Instant uploadedAt) {
		this.fileName = file.name();
		this.format = format;
		this.sha256 = file.sha256();
		this.warnings = List.copyOf(warnings);
		this.status = DraftStatus.OPEN;
		this.uploadedAt = uploadedAt;
		this.uploadedBy = file.uploadedBy();
		take(details);
	}

	DraftDetails details() {
		return new DraftDetails(this.title, this.noticeTitle, this.documentNumber, this.issuer, this.issuedOn,
				this.year, this.ledgerDue);
	}

	void describe(DraftDetails details) {
		requireOpen();
		take(details);
	}

	private void take(DraftDetails details) {
		this.title = details.title();
		this.noticeTitle = details.noticeTitle();
		this.documentNumber = details.documentNumber();
		this.issuer = details.issuer();
		this.issuedOn = details.issuedOn();
		this.year = details.year();
		this.ledgerDue = details.ledgerDue();
	}

	/** Someone has looked at what the reader doubted. */
	void settleDoubt(String message) {
		requireOpen();
		this.warnings = this.warnings.stream().filter(doubt -> !doubt.message().equals(message)).toList();
	}

	void discard() {
		requireOpen();
		this.status = DraftStatus.DISCARDED;
	}

	void restore() {
		if (this.status != DraftStatus.DISCARDED) {
			throw new RefusedException("这份草稿没有作废，不需要恢复。");
		}
		this.status = DraftStatus.OPEN;
	}

	boolean isIssued() {
		return this.status == DraftStatus.ISSUED;
	}

	void issuedAs(long plan) {
		requireOpen();
		this.status = DraftStatus.ISSUED;
		this.planId = plan;
	}

	/** The plan made from it has been taken back. */
	void takenBack() {
		this.status = DraftStatus.OPEN;
		this.planId = null;
	}

	void requireOpen() {
		if (this.status == DraftStatus.ISSUED) {
			throw new RefusedException("这份草稿已经下达，不能再改。要修改请先撤销下达。");
		}
		if (this.status == DraftStatus.DISCARDED) {
			throw new RefusedException("这份草稿已经作废。要修改请先在导入页恢复它。");
		}
	}

}
