package org.taizhang.intake.document;

/**
 * What a reader of a format has to say of a file that it could read: a scanned page, rows
 * that were hidden, a sheet that was left out.
 *
 * @param message one Chinese sentence: what is so, and what to do if anything
 * @param block the block that it is about, or null
 * @param sheet the sheet that it is about although nothing of it was read, or null
 * @param harmless whether nothing of the text can be missing or wrong for it
 */
public record Remark(String message, Integer block, String sheet, boolean harmless) {

	public Remark(String message, Integer block, boolean harmless) {
		this(message, block, null, harmless);
	}

	public Remark(String message, Integer block) {
		this(message, block, false);
	}

	/** About a sheet that was left out. */
	public static Remark ofSheet(String message, String sheet) {
		return new Remark(message, null, sheet, false);
	}

	/** Whether it is of no interest where only this sheet is read. */
	public boolean isOfAnother(String chosen) {
		return this.sheet != null && !this.sheet.equals(chosen);
	}

}
