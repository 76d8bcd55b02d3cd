package org.taizhang.plan;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** Whether a plan's ledgers are kept up. */
@Getter
@RequiredArgsConstructor
public enum PlanStatus {

	IN_FORCE("执行中"), ENDED("已结束");

	private final String label;

}
