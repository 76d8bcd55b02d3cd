package org.taizhang.intake.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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
import org.taizhang.intake.reading.ReadingOptions;
import org.taizhang.shared.RefusedException;

/** An uploaded document that is becoming a plan; without a format until it is read. */
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

	@JdbcTypeCode(SqlTypes.JSON)
	private ReadingOptions options;

	private String failure;

	private String uploadKey;

	/** Whether somebody has changed what was read of the document as a whole. */
	private boolean described;

	/** The draft whose place it takes once it is read, or null. */
	private Long replaces;

	@Version
	private int version;

	Draft(Upload upload, Instant uploadedAt) {
		UploadedFile file = upload.file();
		this.fileName = file.name();
		this.sha256 = file.sha256();
		this.options = upload.options();
		this.uploadKey = upload.key();
		this.replaces = upload.instead();
		this.title = Texts.cut(Texts.blankToNull(upload.title()), 300);
		this.warnings = List.of();
		this.status = DraftStatus.READING;
		this.uploadedAt = uploadedAt;
		this.uploadedBy = file.uploadedBy();
	}

	/** Its file has been read. */
	Draft read(DocumentFormat newFormat, DraftDetails details, List<Doubt> doubts) {
		this.format = newFormat;
		this.warnings = List.copyOf(doubts);
		this.status = DraftStatus.OPEN;
		this.failure = null;
		String given = this.title;
		take(details);
		this.title = (this.title != null) ? this.title : given;
		return this;
	}

	/**
	 * Its file could not be read.
	 * @param why with what to do
	 */
	void failed(String why) {
		this.status = DraftStatus.FAILED;
		this.failure = why;
	}

	/** Its file is to be read once more. */
	void readAgain() {
		if (this.status == DraftStatus.FAILED) {
			this.status = DraftStatus.READING;
			this.failure = null;
		}
		else if (this.status != DraftStatus.READING) {
			throw new RefusedException("这份文件已经读过了，请回到导入页打开它。");
		}
	}

	boolean isBeingRead() {
		return this.status == DraftStatus.READING;
	}

	boolean isRead() {
		return this.format != null;
	}

	DraftDetails details() {
		return new DraftDetails(this.title, this.noticeTitle, this.documentNumber, this.issuer, this.issuedOn,
				this.year, this.ledgerDue);
	}

	void describe(DraftDetails details) {
		requireOpen();
		this.described |= !details.equals(details());
		take(details);
	}

	void ledgerDueMovesTo(LocalDate date) {
		this.ledgerDue = date;
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
	void settleDoubt(String id) {
		requireOpen();
		this.warnings = this.warnings.stream().filter(doubt -> !doubt.id().equals(id)).toList();
	}

	/** What was doubted of the year before is settled with the new one. */
	void doubtYear(List<Doubt> doubts) {
		this.warnings = Stream.concat(doubts.stream(), this.warnings.stream().filter(doubt -> !doubt.isOfYear()))
			.toList();
	}

	void discard() {
		if (isBeingRead()) {
			this.failure = "还没有读完就作废了：点“重新读取”再读一次。";
		}
		else if (this.status != DraftStatus.FAILED) {
			requireOpen();
		}
		this.status = DraftStatus.DISCARDED;
	}

	void restore() {
		if (this.status != DraftStatus.DISCARDED) {
			throw new RefusedException("这份草稿没有作废，不需要恢复。");
		}
		this.status = isRead() ? DraftStatus.OPEN : DraftStatus.FAILED;
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
		if (isBeingRead()) {
			throw new RefusedException("这份文件还在读取，请等它读完再核对。");
		}
		if (this.status == DraftStatus.FAILED) {
			throw new RefusedException("这份文件没有读成，请先重新读取，或换一个文件。");
		}
		if (this.status == DraftStatus.ISSUED) {
			throw new RefusedException("这份草稿已经下达，不能再改。要修改请先撤销下达。");
		}
		if (this.status == DraftStatus.DISCARDED) {
			throw new RefusedException("这份草稿已经作废。要修改请先在导入页恢复它。");
		}
	}

}
