package org.taizhang.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.taizhang.intake.reading.ReadPlan;
import org.taizhang.intake.reading.ReadTask;
import org.taizhang.intake.reading.ReadingWarning;
import org.taizhang.intake.reading.TaskDoubt;
import org.taizhang.intake.reading.WarningCode;

/**
 * What the review page says of a plan as it was read, in lines: of the whole, then of its
 * rows by their numbers, the same of many rows once.
 */
final class PrintedDoubts {

	private final ReadPlan plan;

	PrintedDoubts(ReadPlan plan) {
		this.plan = plan;
	}

	Stream<String> lines() {
		return Stream.concat(this.plan.ofDocument().stream().map(ReadingWarning::message), ofRows())
			.map((line) -> line.replaceAll("\\s*\\R\\s*", " "));
	}

	private Stream<String> ofRows() {
		boolean nobody = this.plan.tasks().stream().noneMatch(ReadTask::hasUnits);
		Map<String, List<Integer>> rows = new LinkedHashMap<>();
		for (int i = 0; i < this.plan.tasks().size(); i++) {
			for (TaskDoubt doubt : this.plan.tasks().get(i).doubts()) {
				// said of the whole already
				if (!nobody || doubt.code() != WarningCode.NO_UNIT) {
					rows.computeIfAbsent(doubt.reason(), (reason) -> new ArrayList<>()).add(i + 1);
				}
			}
		}
		return rows.entrySet()
			.stream()
			.map((doubt) -> RowNumbers.named(doubt.getValue().stream().distinct().toList()) + "：" + doubt.getKey()
					+ "。");
	}

}
