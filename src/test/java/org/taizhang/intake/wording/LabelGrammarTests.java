package org.taizhang.intake.wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LabelGrammarTests {

	@ParameterizedTest
	@CsvSource({ "第一部分总体要求, PART, 1, 4", "第三章附则, PART, 3, 3", "一、扩大范围, CHINESE, 1, 2", "十二、加强监督, CHINESE, 12, 3",
			"二．改进作风, CHINESE, 2, 2", "（一）做好解读, CHINESE_BRACKET, 1, 3", "(二十三)改进作风, CHINESE_BRACKET, 23, 5",
			"〔三〕落实责任, CHINESE_BRACKET, 3, 3", "【四】落实责任, CHINESE_BRACKET, 4, 3", "（五)落实责任, CHINESE_BRACKET, 5, 3",
			"㈥落实责任, CHINESE_BRACKET, 6, 1", "1.公开目录, ARABIC, 1, 2", "12．公开目录, ARABIC, 12, 3", "３、公开目录, ARABIC, 3, 2",
			"25.2021年9月底前完成, ARABIC, 25, 3", "4.12345热线办理, ARABIC, 4, 2", "9.5月中旬前公布, ARABIC, 9, 2",
			"4.3个工作日内答复留言, ARABIC, 4, 2", "2.24小时内回应舆情, ARABIC, 2, 2", "3.26个试点领域目录, ARABIC, 3, 2",
			"6.100%公开, ARABIC, 6, 2", "（1）公开目录, ARABIC_BRACKET, 1, 3", "2）公开目录, ARABIC_BRACKET, 2, 2",
			"③公开目录, CIRCLED, 3, 1", "B.公开目录, LETTER, 2, 2" })
	void labelsAreFoundInAnyWidth(String text, LabelKind kind, int number, int length) {
		assertThat(LabelGrammar.parse(text)).contains(new Label(kind, number, length));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021年底前完成", "1.5倍以上", "10月底之前", "（2021年）", "一是加强领导", "一体推进", "12345热线", "IPv6改造",
			"第一时间报送", "（试行）", "" })
	void otherBeginningsAreNoLabels(String text) {
		assertThat(LabelGrammar.parse(text)).isEmpty();
	}

	@Test
	void aLabelFollowsTheOneBefore() {
		Label second = LabelGrammar.parse("2.公开").orElseThrow();
		assertThat(second.follows(LabelGrammar.parse("1.公开").orElseThrow())).isTrue();
		assertThat(second.follows(LabelGrammar.parse("（一）公开").orElseThrow())).isFalse();
	}

}
