package org.taizhang.intake.web;

import java.util.Comparator;
import java.util.List;

import jakarta.servlet.http.HttpSession;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.taizhang.intake.draft.RowView;

/** How the rows of a review are listed; kept for the user's session once it is chosen. */
@Getter
@RequiredArgsConstructor
enum RowOrdering {

	PRINTED("按原文顺序"),
	/** The dropped ones last. */
	SURENESS("没把握的在前");

	private static final String KEPT_AS = RowOrdering.class.getName();

	private final String label;

	/**
	 * @param asked the parameter of the request, or null to keep what was chosen before
	 */
	static RowOrdering choose(String asked, HttpSession session) {
		for (RowOrdering ordering : values()) {
			if (ordering.parameter().equals(asked)) {
				session.setAttribute(KEPT_AS, ordering.name());
				return ordering;
			}
		}
		return SURENESS.name().equals(session.getAttribute(KEPT_AS)) ? SURENESS : PRINTED;
	}

	public String parameter() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

	List<RowView> of(List<RowView> rows) {
		return (this == PRINTED) ? rows
				: rows.stream()
					.sorted(Comparator.comparing(RowView::dropped).thenComparing(RowView::sureness))
					.toList();
	}

}
