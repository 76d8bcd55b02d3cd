package org.taizhang.intake.document.content;

import java.util.List;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** Formats that are known and not read, and what to do with a file of them. */
@Getter
@RequiredArgsConstructor
enum ForeignFormat {

	IMAGE("一张图片", "系统读不出图片里的文字，请上传文字版（Word、Excel、网页或 PDF）；只有照片或扫描件的，请先用文字识别软件转成文字",
			List.of("jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "heic", "webp")),
	ARCHIVE("一个压缩包", "请解压后上传其中的文件", List.of("zip", "rar", "7z", "gz", "tar", "bz2", "xz")),
	ENCRYPTED("已加密的文档", "请用密码打开后去掉打开密码，另存一份再上传",
			List.of("docx", "xlsx", "doc", "xls", "docm", "xlsm", "pptx", "wps", "et")),
	LOCKED("被文档安全软件加密的文件", "请在装有该软件的电脑上解密后再上传", List.of()),
	PRESENTATION("演示文稿（PPT）", "请把其中的文字或表格另存为 .docx、.xlsx 后再上传", List.of("ppt", "pptx", "pps", "ppsx", "dps")),
	RICH_TEXT("RTF 文档", "请用 Word 或 WPS 打开后另存为 .docx 再上传", List.of("rtf")),
	OPEN_TEXT("OpenDocument 文档", "请用 WPS 或 LibreOffice 打开后另存为 .docx 再上传", List.of("odt", "ott")),
	OPEN_SHEET("OpenDocument 表格", "请用 WPS 或 LibreOffice 打开后另存为 .xlsx 再上传", List.of("ods", "ots")),
	BINARY_SHEET("二进制 Excel 工作簿（.xlsb）", "请用 Excel 或 WPS 打开后另存为 .xlsx 再上传", List.of("xlsb")),
	XML_SHEET("XML 表格", "请用 Excel 或 WPS 打开后另存为 .xlsx 再上传", List.of("xml")),
	XML_TEXT("XML 文档", "请用 Word 或 WPS 打开后另存为 .docx 再上传", List.of("xml")), LEGACY("Word 或 Excel 97–2003 格式的文件",
			"请用 Word、Excel 或 WPS 打开后另存为 .docx 或 .xlsx 再上传", List.of("doc", "xls", "wps", "et")),
	MAIL("邮件", "请打开邮件，把附件或正文另存后上传", List.of("msg", "eml")),
	DAMAGED_LEGACY("没有传完整或已损坏的 97–2003 格式文件（.doc、.xls 一类）", "请用 Word、Excel 或 WPS 打开原来的文件，另存为 .docx 或 .xlsx 再上传",
			List.of()),
	OTHER_OFFICE("其他办公软件的文件", "请用原来的软件打开后另存为 .docx 或 .xlsx 再上传", List.of()),
	DAMAGED_PACKAGE("已损坏的 Word 或 Excel 文档", "请用 Word、Excel 或 WPS 打开原来的文件，另存一份后重新上传", List.of()),
	DAMAGED_OFFICE("已损坏的文档，或其他办公软件的文件", "请用原来的软件打开后另存为 .docx 或 .xlsx 再上传", List.of()),
	FOUNDER("方正 CEB 版式文件", "请用方正 Apabi 阅读器打开后打印成 PDF，再上传 PDF", List.of("ceb", "cebx")),
	APPLE("苹果 iWork 文件", "请打开后导出为 .docx 或 .xlsx 再上传", List.of("pages", "numbers", "key")),
	DATABASE("数据库文件", "请把要用的表导出为 .xlsx 再上传", List.of("db", "sqlite", "mdb", "accdb")),
	PROGRAM("程序文件", "系统不接收程序，请上传要点文档本身", List.of("exe", "dll", "jar", "apk", "msi", "class")),
	SHORTCUT("快捷方式", "里面没有文档内容，请找到它指向的文件再上传", List.of("lnk", "url")),
	MEDIA("音频或视频", "请上传文字版的文档",
			List.of("mp3", "mp4", "wav", "avi", "mov", "wmv", "flv", "mkv", "m4a", "amr", "ogg", "wma")),
	BOOK("电子书或字体一类的文件", "请上传要点文档本身（Word、Excel、网页或 PDF）", List.of("epub", "ttf", "woff"));

	private final String label;

	private final String advice;

	/** Extensions that such files rightly have, in lower case. */
	private final List<String> extensions;

}
