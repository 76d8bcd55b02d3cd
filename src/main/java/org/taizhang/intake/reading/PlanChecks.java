package org.taizhang.intake.reading;

import java.util.List;

import org.taizhang.intake.reading.time.WorkingDayCount;

/** What a reviewer must look at once everything is read. */
final class PlanChecks {

	private PlanChecks() {
	}

	/**
	 * @param workingDays what working days were counted with, or null
	 */
	static void check(ReadPlan plan, WorkingDayCount workingDays, Warnings warnings) {
		if (plan.tasks().isEmpty()) {
			warnings.add(WarningCode.NO_TASKS, "没有读到任务：文件里既没有带编号的条目，也没有能识别的任务分解表，请检查是否选对了文件，或者补上编号后重新上传。");
		}
		else if (plan.tasks().stream().noneMatch(ReadTask::hasUnits)) {
			warnings.add(WarningCode.NO_UNITS_AT_ALL, "整份文件没有读到一个责任单位：请在核对时补上；如果单位写在另一份任务分工表里，请改传那一份。");
		}
		boolean undated = plan.tasks()
			.stream()
			.flatMap((task) -> task.deadlines().stream())
			.anyMatch((d) -> d.date() == null);
		if (plan.year() == null) {
			warnings.add(WarningCode.YEAR_UNKNOWN, undated ? "标题里没有写年份，任务的时限无法换算成日期，请填写年份。" : "标题里没有写年份，请填写这份计划属于哪一年。");
		}
		if (!warnings.has(WarningCode.YEAR_CONFLICT)) {
			YearsOfHead.conflict(plan).ifPresent((message) -> warnings.add(WarningCode.YEAR_CONFLICT, message));
		}
		if (workingDays != null) {
			plan.tasks()
				.stream()
				.flatMap((task) -> task.deadlines().stream())
				.filter((d) -> d.date() != null && d.phrase().contains("工作日")
						&& !workingDays.isLoaded(d.date().getYear()))
				.findFirst()
				.ifPresent((d) -> warnings.add(WarningCode.DATE_PROVISIONAL,
						"“" + d.phrase() + "”算到" + d.date().getYear() + "年，那一年的放假安排还没有录入，日期是暂定的；录入后请重新核对。"));
		}
		List<ReadTask> tasks = plan.tasks();
		for (int i = 0; i < tasks.size(); i++) {
			check(i, tasks.get(i), plan.year(), warnings);
		}
	}

	private static void check(int index, ReadTask task, Integer year, Warnings warnings) {
		if (!task.hasUnits()) {
			warnings.add(WarningCode.NO_UNIT, name(task) + "没有责任单位，请填写由谁负责，或者选择“暂不指定”。", index, task);
		}
		else if (task.isDoubted(WarningCode.INHERITED_UNITS)) {
			warnings.add(WarningCode.INHERITED_UNITS, name(task) + "自己没有列责任单位，用的是上一级的，请核对。", index, task);
		}
		if (task.isDoubted(WarningCode.OPEN_LIST)) {
			warnings.add(WarningCode.OPEN_LIST, name(task) + "的责任单位以“等”结尾，请核对是否还有别的单位。", index, task);
		}
		if (year != null && task.deadlines().stream().anyMatch((deadline) -> deadline.date() == null)) {
			warnings.add(WarningCode.DATE_UNCLEAR, name(task) + "的时限不是一个有效的日期，请填写日期。", index, task);
		}
	}

	private static String name(ReadTask task) {
		String text = (task.title() != null && task.source() == TaskSource.PROSE) ? task.title() : task.text();
		return "任务“" + ((text.length() > 20) ? text.substring(0, 20) + "…" : text) + "”";
	}

}
