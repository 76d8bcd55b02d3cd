package org.taizhang.intake.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the label that a text begins with, in any width of bracket and stop. */
public final class LabelGrammar {

	/** Characters that tell a label, what must follow it included. */
	private static final int LONGEST = 16;

	private static final String NUMERALS = "一二三四五六七八九十百";

	private static final String DIGITS = "0123456789";

	private static final String CHINESE_NUMBER = "([" + NUMERALS + "]{1,4})";

	private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

	private static final String BRACKETED_CHINESE = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";

	private static final String SMALL_ROMAN = "ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ";

	/** Typed with letters; an i or v alone is taken for a number, too. */
	private static final List<String> TYPED_ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x",
			"xi", "xii");

	private static final String ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ";

	/** 1.5万元, 9.30前: a figure or a date, no label. */
	private static final String NO_FIGURE = "(?![0-9.%‰万亿倍元吨亩号]|公里|公斤|小时|平方|立方|年(?!度)|月|日|前|分钟|个(?:月|百分点|工作日))";

	/** 3.2026年底前, 4.24小时内回应, 2.26个试点领域: no decimal goes on like this. */
	private static final String FIGURE_AFTER = "[0-9]{3}|[0-9]{1,2}月|[0-9]{1,2}(?:个工作日|小时)内\\p{IsHan}"
			+ "|[0-9]{1,2}个(?:试点|重点|领域|乡|镇|街道|村|社区|部门|单位|县|区|市)";

	/**
	 * @param starts what every label of the form begins with
	 */
	private record Form(LabelKind kind, Characters starts, Pattern pattern) {

		Form(LabelKind kind, String starts, String pattern) {
			this(kind, Characters.of(starts), Pattern.compile(pattern));
		}

	}

	// A stop before a digit is a decimal point, unless a year, a telephone number, a
	// whole share or a month begins.
	private static final List<Form> FORMS = List.of(
			new Form(LabelKind.PART, "第", "第" + CHINESE_NUMBER + "(?:部分|章|篇)[、:.]?"),
			new Form(LabelKind.SECTION, "第", "第" + CHINESE_NUMBER + "节[、:.]?"),
			new Form(LabelKind.ROMAN, ROMAN, "([" + ROMAN + "])[、.]?"),
			new Form(LabelKind.ROMAN, "IVX", "([IVX]{1,4})[.、](?=\\s*\\p{IsHan})"),
			new Form(LabelKind.SMALL_ROMAN, "(" + SMALL_ROMAN,
					"\\(?([" + SMALL_ROMAN + "])(?:\\)|[、.])?(?=\\s*[\\p{IsHan}“《])"),
			new Form(LabelKind.SMALL_ROMAN, "(ivx", "\\(?([ivx]{1,4})(?:\\)|[、.])(?=\\s*[\\p{IsHan}“《])"),
			new Form(LabelKind.CHINESE, NUMERALS, CHINESE_NUMBER + "(?:、|\\.)"),
			// 第三条规定的, 第三条、第四条: speaks of an article elsewhere
			new Form(LabelKind.ARTICLE, "第",
					"第([0-9]{1,2}|" + CHINESE_NUMBER.substring(1) + "条[:.]?(?![、,;。)和及与至到或款项的之中所规第例约要])"),
			new Form(LabelKind.CHINESE_BRACKET, "(", "\\(" + CHINESE_NUMBER + "\\)[、.]?"),
			new Form(LabelKind.CHINESE_BRACKET, BRACKETED_CHINESE, "([" + BRACKETED_CHINESE + "])"),
			new Form(LabelKind.ITEM, "任事举措行工重主专问",
					"(?:重点|主要|专项)?(?:任务|事项|举措|措施|行动|工程|问题)([0-9]{1,2}|" + CHINESE_NUMBER.substring(1) + "[:、.]"),
			new Form(LabelKind.ARABIC, DIGITS, "([0-9]{1,3})(?:、|\\.(?![0-9])|\\.(?=" + FIGURE_AFTER + "))"),
			new Form(LabelKind.DECIMAL, "(" + DIGITS,
					"\\(?([0-9]{1,2}(?:\\.[0-9]{1,2}){1,3})\\)?[、.]?" + NO_FIGURE
							+ "(?:(?=\\s*[\\p{IsHan}“\"《])|\\s+(?=[0-9]{1,4}(?:月|年|个|小时)))"),
			new Form(LabelKind.ARABIC_BRACKET, "(" + DIGITS, "\\(?([0-9]{1,2})\\)[、.]?"),
			new Form(LabelKind.CIRCLED, CIRCLED, "([" + CIRCLED + "])"),
			new Form(LabelKind.LETTER, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "([A-Z])[.、](?=\\s*[\\p{IsHan}“《])"),
			new Form(LabelKind.SMALL_LETTER, "(abcdefghijklmnopqrstuvwxyz", "\\(?([a-z])\\)(?=\\s*\\p{IsHan})"),
			new Form(LabelKind.SMALL_LETTER, "abcdefghijklmnopqrstuvwxyz", "([a-z])[.、](?=\\s*\\p{IsHan})"));

	/** What a label can begin with, folded. */
	private static final Characters STARTS = FORMS.stream().map(Form::starts).reduce(Characters::and).orElseThrow();

	/** A bit for each form that a label can be of which begins with the character. */
	private static final CharacterBits BY_START = byStart();

	/** What numbers begin with that are no labels without a mark. */
	private static final Characters NUMBER_STARTS = Characters.of("(" + DIGITS + NUMERALS);

	/** One of these stands behind such a number, or is a number itself. */
	private static final Characters NUMBER_MARKS = Characters.of("、.)" + SMALL_ROMAN);

	private static final int LONGEST_NUMBER = 4;

	private LabelGrammar() {
	}

	private static CharacterBits byStart() {
		CharacterBits forms = new CharacterBits();
		for (int i = 0; i < FORMS.size(); i++) {
			forms.add(FORMS.get(i).starts(), 1L << i);
		}
		return forms;
	}

	/**
	 * @param text without leading white space
	 */
	public static Optional<Label> parse(CharSequence text) {
		return parse(text, 0);
	}

	/** The label that stands at a position of a text. */
	public static Optional<Label> parse(CharSequence text, int at) {
		if (at >= text.length() || !mayBegin(text, at)) {
			return Optional.empty();
		}
		String head = Fold.fold(text.toString().substring(at, Math.min(text.length(), at + LONGEST)));
		for (long left = BY_START.of(head.charAt(0)); left != 0; left &= left - 1) {
			Form form = FORMS.get(Long.numberOfTrailingZeros(left));
			Matcher matcher = form.pattern().matcher(head);
			if (matcher.lookingAt()) {
				return Optional.of(label(form.kind(), matcher.group(1), matcher.end()))
					.filter((label) -> label.number() > 0);
			}
		}
		return Optional.empty();
	}

	/**
	 * Whether a label's first character stands here, and what a number needs after it.
	 */
	private static boolean mayBegin(CharSequence text, int at) {
		char start = Fold.fold(text.charAt(at));
		if (!NUMBER_STARTS.has(start)) {
			return STARTS.has(start);
		}
		int end = Math.min(text.length(), at + LONGEST_NUMBER + 2);
		for (int i = at + 1; i < end; i++) {
			if (NUMBER_MARKS.has(Fold.fold(text.charAt(i)))) {
				return true;
			}
		}
		return false;
	}

	private static Label label(LabelKind kind, String printed, int length) {
		int dot = (kind == LabelKind.DECIMAL) ? printed.lastIndexOf('.') : -1;
		return new Label(kind, number(kind, printed.substring(dot + 1)), length,
				printed.substring(0, Math.max(dot, 0)));
	}

	/** 0 if it is none. */
	private static int roman(String printed) {
		int sign = Math.max(ROMAN.indexOf(printed), SMALL_ROMAN.indexOf(printed));
		return ((sign >= 0) ? sign : TYPED_ROMAN.indexOf(printed.toLowerCase(Locale.ROOT))) + 1;
	}

	private static int number(LabelKind kind, String printed) {
		int bracketed = BRACKETED_CHINESE.indexOf(printed);
		return switch (kind) {
			case CIRCLED -> CIRCLED.indexOf(printed) + 1;
			case ROMAN, SMALL_ROMAN -> roman(printed);
			case SMALL_LETTER -> printed.charAt(0) - 'a' + 1;
			case LETTER -> printed.charAt(0) - 'A' + 1;
			default -> (bracketed >= 0) ? bracketed + 1 : ChineseNumbers.parse(printed);
		};
	}

}
