package org.taizhang.intake.document.text.barred;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.taizhang.intake.document.text.table.CellKind;
import org.taizhang.intake.document.text.table.HeaderWords;
import org.taizhang.intake.wording.Fold;

/** Finds the words of a header among cells that follow one another. */
final class BarredHeader {

	private static final int LONGEST_WORD = 12;

	private static final int MOST_TITLES = 3;

	private static final Pattern SPACE = Pattern.compile("\\s");

	private static final Pattern WORD = Pattern.compile(
			"序号|编号|.*(?:任务|事项|要求|内容|措施|举措|项目|目标|主题|方向|问题|清单|工作|名称|单位|部门|[科处股]室|领导|责任人|负责人|时限|时间|期限|日期|备注|类别|分类|领域|情况|渠道|载体|方式|形式)");

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}|[一二三四五六七八九十]{1,2}");

	private static final Pattern UNIT_WORD = Pattern.compile(".*(?:单位|部门|[科处股]室)");

	private final List<String> cells;

	/**
	 * @param cells those before the header first
	 */
	BarredHeader(List<String> cells) {
		this.cells = cells;
	}

	/** The words from there on, without the spaces in them. */
	List<String> wordsFrom(int header) {
		List<String> words = new ArrayList<>();
		this.cells.subList(header, header + words(header))
			.forEach((word) -> words.add(SPACE.matcher(word).replaceAll("")));
		return words;
	}

	/** Where at least two words of a header begin; -1 if nowhere near the top. */
	int begin() {
		int titles = 0;
		for (int i = 0; i < this.cells.size() && titles <= MOST_TITLES; i++) {
			int words = words(i);
			boolean units = IntStream.range(i, i + words).anyMatch((cell) -> UNIT_WORD.matcher(word(cell)).matches());
			if (units && words > 1) {
				return i;
			}
			titles += this.cells.get(i).isEmpty() ? 0 : 1;
		}
		return -1;
	}

	/** How many words of a header stand from there; after 序号 all down to a number. */
	private int words(int from) {
		int words = 0;
		while (isWord(from + words)) {
			words++;
		}
		int counted = words;
		while (words > 0 && HeaderWords.isNumber(word(from)) && from + counted < this.cells.size()
				&& (isWord(from + counted) || isShort(from + counted))) {
			counted++;
		}
		return (counted > words && from + counted < this.cells.size() && NUMBER.matcher(word(from + counted)).matches())
				? counted : words;
	}

	private boolean isShort(int cell) {
		return word(cell).length() > 1 && word(cell).length() <= LONGEST_WORD
				&& CellKind.of(word(cell)) != CellKind.UNITS && !CellKind.isHeading(word(cell));
	}

	private String word(int cell) {
		return SPACE.matcher(Fold.fold(this.cells.get(cell))).replaceAll("");
	}

	private boolean isWord(int cell) {
		return cell < this.cells.size() && this.cells.get(cell).length() <= 2 * LONGEST_WORD
				&& word(cell).length() <= LONGEST_WORD && WORD.matcher(word(cell)).matches();
	}

}
