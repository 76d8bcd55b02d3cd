package org.taizhang.intake.document.workbook;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellReference;

/** The cells of a sheet of which something is to be said. */
final class SheetNotes {

	private static final int MOST_NAMED = 5;

	/** Characters of an error that are shown. */
	private static final int LONGEST_ERROR = 20;

	private final Cells errors = new Cells();

	private final Cells uncomputed = new Cells();

	private final Cells yearless = new Cells();

	private final Cells unformatted = new Cells();

	private int beyond;

	/** A formula whose value is an error. */
	void error(int row, int column, String shown) {
		this.errors.add(row, column, " " + shown.substring(0, Math.min(shown.length(), LONGEST_ERROR)));
	}

	/** A formula without a value: what wrote the file did not compute it. */
	void uncomputed(int row, int column) {
		this.uncomputed.add(row, column, "");
	}

	/** A date that the sheet shows without its year. */
	void yearless(int row, int column) {
		this.yearless.add(row, column, "");
	}

	/** A number under the word for a deadline that was read as a date. */
	void unformatted(int row, int column, String date) {
		this.unformatted.add(row, column, "（" + date + "）");
	}

	/** Something right of what is read. */
	void beyond(int column) {
		this.beyond = Math.max(this.beyond, column + 1);
	}

	/** Sentences about a sheet that the user knows by this name. */
	List<String> sentences(String sheet) {
		List<String> sentences = new ArrayList<>();
		if (!this.errors.isEmpty()) {
			sentences.add(sheet + "的 " + this.errors.inWords() + " 是出错的公式，按空白读取了，请核对或改正后重新上传。");
		}
		if (!this.uncomputed.isEmpty()) {
			sentences.add(sheet + "的 " + this.uncomputed.inWords() + " 是没有算出结果的公式，按空白读取了，请用 Excel 或 WPS 打开、保存后重新上传。");
		}
		if (!this.yearless.isEmpty()) {
			sentences.add(sheet + "的 " + this.yearless.inWords() + " 是日期，表格里没有显示年份，已按单元格里存的年份读取，请核对。");
		}
		if (!this.unformatted.isEmpty()) {
			sentences.add(sheet + "的 " + this.unformatted.inWords() + " 是没有设成日期格式的数字，在时限一列，已按日期读取，请核对。");
		}
		if (this.beyond > 0) {
			sentences.add(sheet + "第 " + SheetContent.MOST_COLUMNS + " 列以后（到 "
					+ CellReference.convertNumToColString(this.beyond - 1) + " 列）还有内容，没有读取，请核对是否需要。");
		}
		return sentences;
	}

	/**
	 * A sheet may have a million such cells: the first are kept, the rest are counted.
	 */
	private static final class Cells {

		private final List<String> named = new ArrayList<>();

		private int count;

		void add(int row, int column, String what) {
			this.count++;
			if (this.named.size() < MOST_NAMED) {
				this.named.add(CellReference.convertNumToColString(column) + (row + 1) + what);
			}
		}

		boolean isEmpty() {
			return this.named.isEmpty();
		}

		String inWords() {
			String words = String.join("、", this.named);
			return (this.count > this.named.size()) ? words + " 等 " + this.count + " 个单元格" : words;
		}

	}

}
