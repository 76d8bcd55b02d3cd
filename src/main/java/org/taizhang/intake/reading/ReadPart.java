package org.taizhang.intake.reading;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** What is read of a plan and of each task, each with its own place and sureness. */
@Getter
@RequiredArgsConstructor
public enum ReadPart {

	PLAN("全文"), HEADING("所属任务"), TEXT("落实要求"), UNITS("责任单位"), TIME("时限"), TARGET("指标");

	private final String label;

}
