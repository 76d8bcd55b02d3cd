package org.taizhang.intake.reading.units;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.taizhang.intake.document.Block;
import org.taizhang.intake.document.Paragraph;
import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.document.TableCell;
import org.taizhang.intake.reading.AnchoredPattern;
import org.taizhang.intake.reading.SourceSpan;
import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.reading.outline.OutlineItem;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Fold;

/**
 * A declaration, in a preface, a note or a table's header, that of several units listed
 * the first one leads.
 */
public final class FirstListed {

	private static final AnchoredPattern DECLARATION = AnchoredPattern.of("单部列排第首", "第首最", 13,
			"(?:单位|部门)[^。;]{0,6}?(?:列|排|名)[^。;]{0,4}(?:第一|首|最前)[^。;]{0,16}?(?:牵头|汇总)"
					+ "|(?:列|排)(?:名)?[在于]?(?:第一|首)[位个名][^。;]{0,12}(?:牵头|汇总)(?:责任)?(?:单位|部门)"
					+ "|(?:第一|首)(?:位|个|家)(?:责任)?(?:单位|部门)[^。;]{0,4}(?:牵头|汇总)(?:责任)?(?:单位|部门)"
					+ "|(?:第一|首)(?:位|个|家)?(?:责任)?(?:单位|部门)?(?:为|是)(?:牵头|汇总)(?:责任)?(?:单位|部门)"
					+ "|第一责任(?:单位|部门)(?:为|是)(?:牵头|汇总)(?:责任)?(?:单位|部门)" + "|排序第一的?(?:责任)?(?:单位|部门)?[^。;]{0,4}(?:牵头|汇总)");

	/** The same at the end of a list of units. */
	private static final Pattern AT_END = Pattern.compile(
			"[(。,;]?[^(),。;、]{0,8}(?:第一(?:位|个|名|家|责任单位|责任部门|(?:单位|部门)(?=为|是|系))|首位|首个|排名?在?(?:第一|最前))[^()。;]{0,24}(?:牵头|汇总)[^()]*\\)?$");

	private static final Pattern FOR_ALL = Pattern.compile("下同|以下|以后|全文|均为|各项");

	private static final Pattern FIRST = Pattern.compile("第一|首[位个]|最前");

	/** 第一, 首位, 最前. */
	private static final Characters FIRSTS = Characters.of("第首最");

	/** 牵头, 汇总, in any characters. */
	private static final Characters LEADING = Characters.of("牵牽汇匯彙");

	private static final Pattern SPACE = Pattern.compile("\\s");

	private FirstListed() {
	}

	/**
	 * Whether it holds for the whole document: said outside the lists of units, or with a
	 * word like 下同 in one of them.
	 */
	public static boolean isDeclared(List<Block> blocks, List<OutlineItem> items) {
		List<SourceText> lists = items.stream()
			.filter((item) -> item.getOwn().firstLeads())
			.flatMap((item) -> item.getUnitTexts().stream())
			.toList();
		Set<Integer> inLists = lists.stream()
			.flatMap((list) -> list.spans().stream())
			.map(SourceSpan::block)
			.collect(Collectors.toSet());
		return lists.stream().anyMatch((list) -> FOR_ALL.matcher(list).find())
				|| blocks.stream().anyMatch((block) -> !inLists.contains(block.place().block()) && isDeclaredIn(block));
	}

	private static boolean isDeclaredIn(Block block) {
		if (block instanceof TableBlock table) {
			return isDeclaredIn(table);
		}
		return block instanceof Paragraph paragraph && isDeclared(paragraph.text());
	}

	private static boolean isDeclaredIn(TableBlock table) {
		for (int row = 0; row < table.rowCount(); row++) {
			for (int column = 0; column < table.columnCount(); column++) {
				TableCell cell = table.cell(row, column);
				if (cell.beginsAt(row, column) && isDeclared(cell.text())) {
					return true;
				}
			}
		}
		return false;
	}

	public static boolean isDeclared(String text) {
		if (!FIRSTS.anyIn(text) || !LEADING.anyIn(text)) {
			return false;
		}
		String folded = Fold.fold(text);
		if (!folded.contains("牵头") && !folded.contains("汇总")) {
			return false;
		}
		return DECLARATION.isIn(Characters.SPACES.anyIn(folded) ? SPACE.matcher(folded).replaceAll("") : folded);
	}

	/** Where a declaration begins at the end of a list; its length if there is none. */
	public static int endOfList(String text) {
		if (!FIRSTS.anyIn(text)) {
			return text.length();
		}
		String folded = Fold.fold(text);
		Matcher declaration = AT_END.matcher(folded);
		return (FIRST.matcher(folded).find() && declaration.find()) ? declaration.start() : text.length();
	}

}
