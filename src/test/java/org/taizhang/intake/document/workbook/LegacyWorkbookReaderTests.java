package org.taizhang.intake.document.workbook;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.UnreadableDocumentException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What only an .xls has: records, and its own encryption. */
class LegacyWorkbookReaderTests {

	/** More than one record of texts holds. */
	@Test
	void textsThatGoOnInAnotherRecordAreWhole() {
		Workbook workbook = new HSSFWorkbook();
		String duty = "定期公开预算执行情况，".repeat(500);
		TestWorkbook.sheet(workbook, "表", "序号|要求", "1|" + duty + "甲", "2|" + duty + "乙", "3|" + "abc".repeat(4000));
		workbook.createName().setNameName("清单");
		assertThat(Blocks.of(TestWorkbook.read(workbook)))
			.containsExactly("序号|要求\n1|" + duty + "甲\n2|" + duty + "乙\n3|" + "abc".repeat(4000));
	}

	/** As Excel encrypts a workbook that is only protected from changes. */
	@Test
	void aWorkbookEncryptedWithTheKnownPasswordIsRead() {
		byte[] content = encrypted(Decryptor.DEFAULT_PASSWORD);
		assertThat(Blocks.of(new DocumentReaders().read("分工.xls", content))).containsExactly("序号|单位\n1|县财政局");
	}

	@Test
	void aWorkbookWithAPasswordOfItsOwnIsRefused() {
		byte[] content = encrypted("秘密");
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> new DocumentReaders().read("分工.xls", content))
			.withMessage("文件已加密，请先去掉打开密码，另存后再上传。");
	}

	@AfterEach
	void forgetPassword() {
		Biff8EncryptionKey.setCurrentUserPassword(null);
	}

	private static byte[] encrypted(String password) {
		Biff8EncryptionKey.setCurrentUserPassword(password);
		Workbook workbook = new HSSFWorkbook();
		TestWorkbook.sheet(workbook, "表", "序号|单位", "1|县财政局");
		byte[] content = TestWorkbook.bytes(workbook);
		Biff8EncryptionKey.setCurrentUserPassword(null);
		return content;
	}

}
