package org.taizhang.intake.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.taizhang.intake.draft.RowView;

/** How the rows of a review are listed. */
@Getter
@RequiredArgsConstructor
enum RowOrdering {

	PRINTED("按原文顺序"),
	/** The dropped ones last. */
	SURENESS("没把握的在前");

	private final String label;

	/** By its parameter; as printed where that says nothing. */
	static RowOrdering of(String parameter) {
		return SURENESS.parameter().equals(parameter) ? SURENESS : PRINTED;
	}

	public String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	List<RowView> of(List<RowView> rows) {
		return (this == PRINTED) ? rows
				: rows.stream()
					.sorted(Comparator.comparing(RowView::dropped).thenComparing(RowView::sureness))
					.toList();
	}

}
