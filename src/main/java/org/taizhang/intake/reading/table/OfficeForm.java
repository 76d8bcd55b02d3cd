package org.taizhang.intake.reading.table;

import java.util.List;
import java.util.regex.Pattern;

import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.document.TableCell;
import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.PortalData;

/**
 * Tables about the document itself: what a portal says of it (索引号, 发布机构), who drafted and
 * signed it, to whom it goes. Nothing of the plan is in them.
 */
final class OfficeForm {

	private static final Pattern KEY = Pattern.compile(
			"(?:发电|发文)(?:单位|机关)|签批(?:盖章)?|等级|签发人?|会签人?|拟稿(?:人|单位)?|起草(?:人|单位)|核稿人?|审核人?|校对人?|印制|份数|密级|缓急|紧急程度|主送|抄送|抄报|联系(?:人|电话)|电话|传真|附件|备注");

	private static final int LONGEST_KEY = 10;

	private static final Pattern GAP = Pattern.compile("[\\s:：\u3000]+");

	private OfficeForm() {
	}

	/** Whether each row tells such things, beside their names or under them. */
	static boolean is(TableBlock table) {
		boolean under = false;
		int telling = 0;
		for (List<TableCell> row : table.rows()) {
			List<String> cells = row.stream().distinct().map(TableCell::text).toList();
			List<String> said = cells.stream().filter(cell -> !cell.isBlank()).toList();
			boolean names = said.size() > 1 && said.stream().allMatch(OfficeForm::isKey);
			if (names || isOfPairs(cells) || (!said.isEmpty() && said.stream().allMatch(OfficeForm::tellsItself))) {
				telling++;
			}
			else if (said.size() > 1 && !under) {
				return false;
			}
			under = names;
		}
		return telling > 0;
	}

	private static boolean isOfPairs(List<String> cells) {
		boolean any = false;
		for (int i = 0; i < cells.size(); i += 2) {
			if (!cells.get(i).isBlank() && !isKey(cells.get(i))) {
				return false;
			}
			any |= !cells.get(i).isBlank();
		}
		return any;
	}

	/** 等级 特急·明电, 东政办明电〔2026〕3号: name and value in one cell, or a number. */
	private static boolean tellsItself(String cell) {
		String[] words = GAP.split(cell.strip(), 2);
		return (words.length > 1 && isKey(words[0])) || Fold.fold(cell).strip().endsWith("号");
	}

	private static boolean isKey(String cell) {
		String bare = Fold.fold(cell).replaceAll("[\\s:]", "");
		return bare.length() <= LONGEST_KEY && (PortalData.isKey(bare) || KEY.matcher(bare).matches());
	}

}
