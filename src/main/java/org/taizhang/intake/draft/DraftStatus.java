package org.taizhang.intake.draft;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** What has become of an upload. */
@Getter
@RequiredArgsConstructor
public enum DraftStatus {

	READING("读取中"), FAILED("没有读成"), OPEN("核对中"), ISSUED("已下达"), DISCARDED("已作废");

	private final String label;

}
