package org.taizhang.intake.document.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.taizhang.intake.document.Remark;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.RoleWords.Role;
import org.taizhang.intake.wording.RoleWords;

/**
 * The words of a table's header, each alone on its line, in text that could not be read
 * as a table: its cells were copied column by column, so that nothing says what belongs
 * together.
 */
final class ScatteredTable {

	/** Lines; the words of one header stand nearer to each other. */
	private static final int NEAR = 150;

	private static final int LONGEST = 20;

	/** What another column of such a table may be called. */
	private static final Pattern OTHER = Pattern.compile("序号|编号|项次|\\p{IsHan}{0,4}(?:任务|内容|事项|要求|措施|分解|问题)");

	private static final Pattern RUN_TOGETHER = Pattern
		.compile("序号[\\p{IsHan} ]{2,40}?(?:牵头|责任|承办|主责)(?:单位|部门|科室)[\\p{IsHan} ]{0,20}[0-9一、]");

	/** A longer line has rows too. */
	private static final int LONGEST_HEADER = 80;

	private static final Characters COLONS = Characters.of("：:");

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private int other = -NEAR;

	private int units = -NEAR;

	private ScatteredTable() {
	}

	/**
	 * @param prose lines that are in no table
	 */
	static Optional<Remark> in(List<String> prose) {
		if (prose.stream().anyMatch(ScatteredTable::isRunTogether)) {
			return Optional
				.of(new Remark("文字里像是有一张表格，复制时各栏的文字连成了一行（“序号”等表头挤在一起），没有按表格读取；请上传原来的文件，或者在原文件里选中整张表格复制后粘贴。", null));
		}
		ScatteredTable table = new ScatteredTable();
		for (int i = 0; i < prose.size(); i++) {
			String line = prose.get(i).strip();
			String next = (i + 1 < prose.size()) ? prose.get(i + 1).strip() : "";
			boolean broken = !line.isEmpty() && next.length() <= 2 && table.look(line + next, i);
			if (broken || table.look(line, i)) {
				return Optional.of(new Remark("文字里像是有一张表格，复制时各栏的文字散开了（“" + (broken ? line + next : line)
						+ "”等表头单独成行），没有按表格读取；请上传原来的文件，或者在原文件里选中整张表格复制后粘贴。", null));
			}
		}
		return Optional.empty();
	}

	/** A header and its rows with nothing between them. */
	private static boolean isRunTogether(String line) {
		return line.length() > LONGEST_HEADER && line.contains("序号") && RUN_TOGETHER.matcher(line).find();
	}

	/** 责任单位：市财政局; in a bracket a colon may stand. */
	private static boolean hasValue(String line) {
		return COLONS.end(line) || (COLONS.anyIn(line) && Fold.fold(line).indexOf('(') < 0);
	}

	/** Whether this line makes it a table. */
	private boolean look(String line, int at) {
		if (line.isEmpty() || line.length() > LONGEST || hasValue(line)) {
			return false;
		}
		for (String word : SPACE.split(line)) {
			Role role = RoleWords.of(word).orElse(null);
			boolean known = role != null || OTHER.matcher(word).matches();
			if (!known) {
				return false;
			}
			boolean unit = role == Role.LEAD || role == Role.RESPONSIBLE;
			this.units = unit ? at : this.units;
			this.other = unit ? this.other : at;
		}
		return at - this.units < NEAR && at - this.other < NEAR;
	}

}
