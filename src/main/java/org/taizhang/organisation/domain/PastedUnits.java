package org.taizhang.organisation.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.organisation.UnitKind;

/**
 * Reads units copied from a spreadsheet: name, kind, code, aliases, with tabs between.
 * Kind, code and aliases may be missing; a heading row is passed over.
 */
final class PastedUnits {

	/** A cell with line breaks in it, which a spreadsheet puts into quotes. */
	private static final Pattern BROKEN_CELL = Pattern
		.compile("(?<![^\\t\\n])\"[^\"\\t]*\\R[^\"\\t]*\"(?![^\\t\\r\\n])");

	private PastedUnits() {
	}

	/**
	 * One unit.
	 *
	 * @param number of the line, from 1
	 * @param kindGuessed whether the kind comes from the name
	 * @param problem why it cannot be taken, or null
	 */
	record Row(int number, String text, String name, UnitKind kind, boolean kindGuessed, String code,
			List<String> aliases, String problem) {
	}

	static List<Row> read(String pasted) {
		List<Row> rows = new ArrayList<>();
		String[] lines = BROKEN_CELL.matcher(pasted)
			.replaceAll(cell -> Matcher.quoteReplacement(cell.group().replaceAll("\\R", "、")))
			.split("\\R");
		for (int i = 0; i < lines.length; i++) {
			List<String> cells = cells(lines[i]);
			boolean blank = cells.stream().allMatch(String::isEmpty);
			boolean heading = rows.isEmpty() && cells.get(0).matches("(单位)?(名称|全称)|单位|责任单位|序号");
			if (!blank && !heading) {
				rows.add(row(i + 1, lines[i], cells));
			}
		}
		return rows;
	}

	private static Row row(int number, String text, List<String> cells) {
		String name = cells.get(0);
		String kindWord = (cells.size() > 1) ? cells.get(1) : "";
		String code = (cells.size() > 2) ? cells.get(2).toLowerCase() : "";
		List<String> aliases = cells.stream().skip(3).flatMap(cell -> names(cell).stream()).distinct().toList();
		Optional<UnitKind> kind = kindWord.isEmpty() ? Optional.of(kindByName(name)) : kindOf(kindWord);
		return new Row(number, text, name, kind.orElse(null), kindWord.isEmpty(), code, aliases,
				problem(name, kindWord, kind, code, aliases));
	}

	private static String problem(String name, String kindWord, Optional<UnitKind> kind, String code,
			List<String> aliases) {
		if (name.isEmpty()) {
			return "没有单位名称。";
		}
		if (name.length() > 100 || aliases.stream().anyMatch(alias -> alias.length() > 100)) {
			return "名称或别名超过 100 个字，是否缺少分列？";
		}
		if (name.matches("[\\d.．、]+")) {
			return "第一列应是单位名称，现在是“" + name + "”。请去掉序号列。";
		}
		if (kind.isEmpty()) {
			return "不认识类别“" + kindWord + "”。可写：部门、县（市、区）、功能区、镇（街道）、事业单位，或留空。";
		}
		if (!code.isEmpty() && !code.matches("[a-z][a-z0-9-]{1,31}")) {
			return "代码“" + code + "”不合规则：以字母开头，只用字母、数字和连字符，2 至 32 个字符；也可留空。";
		}
		return null;
	}

	/** A spreadsheet puts cells with breaks or quotes into quotes. */
	private static List<String> cells(String line) {
		return Arrays.stream(line.split("\t", -1))
			.map(cell -> cell.replaceFirst("^\"(.*)\"$", "$1").replace("\"\"", "\"").strip())
			.map(cell -> cell.replace('\u00a0', ' ').strip())
			.toList();
	}

	/** Splits aliases typed into one field; brackets may hold separators of their own. */
	static List<String> names(String text) {
		return Arrays.stream(text.split("[\\r\\n;；，,]+|、(?![^（(]*[）)])"))
			.map(String::strip)
			.filter(name -> !name.isEmpty())
			.distinct()
			.toList();
	}

	static Optional<UnitKind> kindOf(String word) {
		return switch (Wording.plain(word)) {
			case "部门", "单位", "市直部门", "县直部门", "区直部门", "市直单位", "县直单位", "区直单位", "市直", "县直", "区直", "department" ->
				Optional.of(UnitKind.DEPARTMENT);
			case "县(市、区)", "县市区", "县区", "县", "区", "市", "区县", "区(县)", "县(区)", "区县(市)", "county" ->
				Optional.of(UnitKind.COUNTY);
			case "功能区", "开发区", "园区", "新区", "高新区", "景区", "zone" -> Optional.of(UnitKind.ZONE);
			case "镇(街道)", "乡镇", "镇街", "街道", "乡", "镇", "乡镇街道", "乡镇(街道)", "镇、街道", "镇街道", "场", "镇(场)", "town" ->
				Optional.of(UnitKind.TOWN);
			case "事业单位", "企事业单位", "国有企业", "企业", "institution" -> Optional.of(UnitKind.INSTITUTION);
			default -> Optional.empty();
		};
	}

	static UnitKind kindByName(String name) {
		String plain = Wording.plain(name);
		if (plain.matches(".*(管委会|管理委员会|开发区|园区|新区|示范区|风景名胜区|风景区|试验区)(\\(.*\\))?$")) {
			return UnitKind.ZONE;
		}
		if (plain.matches(".*([镇乡]|街道|[镇乡](人民)?政府|办事处|农场|林场)$")) {
			return UnitKind.TOWN;
		}
		if (plain.matches(".{2,}[县市区旗](人民)?政府$|.{1,}[县区旗]$|.{2,}市$")) {
			return UnitKind.COUNTY;
		}
		if (!plain.matches(".*(法院|检察院)$") && plain.matches(".*(中心|[台馆院校所社站团]|公司|医院|大学|学院|集团)$")) {
			return UnitKind.INSTITUTION;
		}
		return UnitKind.DEPARTMENT;
	}

}
