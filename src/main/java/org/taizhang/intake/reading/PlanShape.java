package org.taizhang.intake.reading;

import java.util.List;

import org.taizhang.intake.reading.outline.OutlineItem;

/** A word for how a plan is laid out. */
final class PlanShape {

	private PlanShape() {
	}

	static String of(boolean fromTable, List<ReadTask> rows, List<OutlineItem> items) {
		if (fromTable) {
			boolean points = rows.stream().anyMatch((task) -> task.point() != null);
			return (items.isEmpty() ? "table" : "prose-and-table") + (points ? "-numbered-cells" : "-merged-cells");
		}
		if (items.stream().anyMatch(OutlineItem::isUnitsOnOwnLine)) {
			return "prose-units-on-own-lines";
		}
		boolean leads = items.stream().anyMatch((item) -> !item.getOwn().leads().isEmpty());
		return leads ? "prose-numbered-points-leads-in-brackets" : "prose-units-in-brackets";
	}

}
