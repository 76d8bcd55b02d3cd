package org.taizhang.intake.document.text;

import java.util.List;
import java.util.regex.Pattern;

import org.taizhang.intake.document.Remark;

/**
 * Pinyin in brackets after single characters, 發(fā), as some mirrors of web pages have it
 * all over the text. It is taken out.
 */
final class PinyinGlosses {

	/** So many must be there: one or two may be meant. */
	private static final int FEWEST = 3;

	private static final Pattern GLOSS = Pattern
		.compile("(?<=\\p{IsHan})[(（](?=[a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}[)）]");

	private final int count;

	private PinyinGlosses(int count) {
		this.count = count;
	}

	static PinyinGlosses in(String text) {
		return new PinyinGlosses((int) GLOSS.matcher(text).results().count());
	}

	/** The same text, without them if there are several. */
	String without(String text) {
		return (this.count < FEWEST) ? text : GLOSS.matcher(text).replaceAll("");
	}

	List<Remark> remarks() {
		return (this.count < FEWEST) ? List.of()
				: List.of(new Remark("文字里夹着 %d 处拼音注音，如“發(fā)”，已经去掉。".formatted(this.count), null, true));
	}

}
