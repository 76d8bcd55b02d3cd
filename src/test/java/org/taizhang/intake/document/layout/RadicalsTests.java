package org.taizhang.intake.document.layout;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RadicalsTests {

	@ParameterizedTest
	@CsvSource({ "⻔⼾⽹站, 门户网站", "⺠政局⻓, 民政局长", "\uf9dd\u3000（一）①Ⅳ㎡, 利\u3000（一）①Ⅳ㎡", "戶籍, 戶籍", "六⺝底前⺊, 六月底前卜",
			"︵市财政局︶︑, （市财政局）、" })
	void onlyRadicalsAndDoublesAndVerticalMarksChange(String printed, String ordinary) {
		assertThat(Radicals.ordinary(printed)).isEqualTo(ordinary);
	}

}
