package org.taizhang.intake.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.taizhang.intake.draft.Comparators;
import org.taizhang.intake.draft.RowContent;
import org.taizhang.intake.draft.RowPlace;
import org.taizhang.intake.draft.RowView;
import org.taizhang.plan.PlanContent.Deadline;
import org.taizhang.plan.PlanContent.Indicator;
import org.taizhang.plan.PlanContent.Responsibility;
import org.taizhang.plan.ResponsibilityRole;
import org.taizhang.plan.Timing;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A row as it is edited. Units are written one a line, or parted by 、 or ； outside
 * brackets; an empty deadline or indicator counts as none.
 */
record RowForm(int version, @Size(max = 500, message = "重点任务不超过 500 字。") String chapter,
		@Size(max = 50, message = "序号不超过 50 字。") String taskLabel,
		@Size(max = 500, message = "任务事项不超过 500 字。") String taskTitle,
		@Size(max = 50, message = "序号不超过 50 字。") String label,
		@NotBlank(message = "请写明要落实什么。") @Size(max = RowContent.LONGEST_TEXT, message = "落实要求不超过 {max} 字。") String text,
		String leads, String responsible, String cooperating, String timing, List<@Valid DeadlineForm> deadlines,
		List<@Valid IndicatorForm> indicators) {

	RowForm {
		deadlines = (deadlines != null) ? deadlines : List.of();
		indicators = (indicators != null) ? indicators : List.of();
	}

	/** With one empty line more to write in. */
	static RowForm of(RowView row) {
		RowContent content = row.content();
		List<DeadlineForm> deadlines = new ArrayList<>();
		content.deadlines().forEach(due -> deadlines.add(new DeadlineForm(due.phrase(), due.dueOn())));
		deadlines.add(new DeadlineForm(null, null));
		List<IndicatorForm> indicators = new ArrayList<>();
		content.indicators()
			.forEach(i -> indicators.add(new IndicatorForm(i.phrase(), i.comparator(), i.value(), i.unit())));
		indicators.add(new IndicatorForm(null, null, null, null));
		return new RowForm(row.version(), content.place().chapter(), content.place().taskLabel(),
				content.place().taskTitle(), content.label(), content.text(), lines(content, ResponsibilityRole.LEAD),
				lines(content, ResponsibilityRole.RESPONSIBLE), lines(content, ResponsibilityRole.COOPERATING),
				content.timing().name(), deadlines, indicators);
	}

	private static String lines(RowContent content, ResponsibilityRole role) {
		return content.units()
			.stream()
			.filter(unit -> unit.role() == role)
			.map(Responsibility::phrase)
			.collect(Collectors.joining("\n"));
	}

	@AssertTrue(message = "单位名称太长（超过 " + RowContent.LONGEST_UNIT + " 字）：请检查是否每行一个。")
	public boolean isEveryUnitShort() {
		return content(Set.of()).namesOnlyShortUnits();
	}

	/**
	 * @param known unit phrases of the draft, which are never taken apart
	 */
	RowContent content(Set<String> known) {
		List<Responsibility> units = new ArrayList<>();
		UnitLines.phrases(this.leads, known).forEach(p -> units.add(new Responsibility(ResponsibilityRole.LEAD, p)));
		UnitLines.phrases(this.responsible, known)
			.forEach(p -> units.add(new Responsibility(ResponsibilityRole.RESPONSIBLE, p)));
		UnitLines.phrases(this.cooperating, known)
			.forEach(p -> units.add(new Responsibility(ResponsibilityRole.COOPERATING, p)));
		return new RowContent(new RowPlace(this.chapter, this.taskLabel, this.taskTitle), this.label,
				Objects.toString(this.text, ""), timingOf(this.timing),
				this.deadlines.stream()
					.filter(Objects::nonNull)
					.filter(due -> !due.isEmpty())
					.map(DeadlineForm::deadline)
					.toList(),
				this.indicators.stream()
					.filter(Objects::nonNull)
					.filter(i -> !i.isEmpty())
					.map(IndicatorForm::indicator)
					.toList(),
				units);
	}

	private static Timing timingOf(String name) {
		return Arrays.stream(Timing.values())
			.filter(timing -> timing.name().equals(name))
			.findFirst()
			.orElse(Timing.ONE_OFF);
	}

	/**
	 * @param phrase as printed
	 */
	record DeadlineForm(@Size(max = 200, message = "时限原文不超过 200 字。") String phrase,
			@DateTimeFormat(iso = ISO.DATE) LocalDate dueOn) {

		boolean isEmpty() {
			return this.dueOn == null && (this.phrase == null || this.phrase.isBlank());
		}

		Deadline deadline() {
			return new Deadline(this.dueOn,
					(this.phrase == null || this.phrase.isBlank()) ? null : this.phrase.strip());
		}

	}

	/** 量化指标. */
	record IndicatorForm(@Size(max = 200, message = "指标原文不超过 200 字。") String phrase, String comparator,
			BigDecimal value, @Size(max = 20, message = "计量单位不超过 20 字。") String unit) {

		boolean isEmpty() {
			return this.value == null && (this.phrase == null || this.phrase.isBlank());
		}

		@AssertTrue(message = "请填写指标的数值。")
		public boolean isValueGiven() {
			return isEmpty() || this.value != null;
		}

		Indicator indicator() {
			boolean known = Comparators.words().containsKey(this.comparator);
			return new Indicator(Objects.toString(this.phrase, "").strip(), known ? this.comparator : ">=", this.value,
					Objects.toString(this.unit, "").strip());
		}

	}

}
