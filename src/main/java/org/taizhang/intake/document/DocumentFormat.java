package org.taizhang.intake.document;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** What a file is, by its content. */
@Getter
@RequiredArgsConstructor
public enum DocumentFormat {

	TEXT("纯文本"), WORD("Word 文档"), WORKBOOK("Excel 工作簿"), WEB_PAGE("网页"), PDF("PDF 文件"), OFD("OFD 版式文件"), CSV("CSV 表格");

	private final String label;

}
