package org.taizhang.intake.web;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.taizhang.intake.draft.DraftDetails;
import org.taizhang.intake.draft.DraftView;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

record DetailsForm(int version, @Size(max = 300, message = "标题不超过 300 字。") String title,
		@Size(max = 300, message = "通知标题不超过 300 字。") String noticeTitle,
		@Size(max = 100, message = "发文字号不超过 100 字。") String documentNumber,
		@Size(max = 100, message = "发文机关不超过 100 字。") String issuer, @DateTimeFormat(iso = ISO.DATE) LocalDate issuedOn,
		@Min(value = 2000, message = "年度应在 2000 到 2100 之间。") @Max(value = 2100,
				message = "年度应在 2000 到 2100 之间。") Integer year,
		@DateTimeFormat(iso = ISO.DATE) LocalDate ledgerDue) {

	static DetailsForm of(DraftView draft) {
		DraftDetails details = draft.details();
		return new DetailsForm(draft.version(), details.title(), details.noticeTitle(), details.documentNumber(),
				details.issuer(), details.issuedOn(), details.year(), details.ledgerDue());
	}

	DraftDetails details() {
		return new DraftDetails(this.title, this.noticeTitle, this.documentNumber, this.issuer, this.issuedOn,
				this.year, this.ledgerDue);
	}

}
