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

	private static final Pattern KEY = Pattern
		.compile("签发人?|会签人?|拟稿(?:人|单位)?|起草(?:人|单位)|核稿人?|审核人?|校对人?|印制|份数|密级|缓急|紧急程度|主送|抄送|抄报|联系(?:人|电话)|电话|传真|附件|备注");

	private static final int LONGEST_KEY = 10;

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
			if (names || isOfPairs(cells)) {
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

	private static boolean isKey(String cell) {
		String bare = Fold.fold(cell).replaceAll("[\\s:]", "");
		return bare.length() <= LONGEST_KEY && (PortalData.isKey(bare) || KEY.matcher(bare).matches());
	}

}
