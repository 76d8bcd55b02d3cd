package org.taizhang.intake.document;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NumberRangesTests {

	@Test
	void threeInARowAreOneRange() {
		assertThat(NumberRanges.inWords(IntStream.of(1, 3, 4, 7, 8, 9, 12), 10)).isEqualTo("1、3、4、7—9、12");
		assertThat(NumberRanges.inWords(IntStream.rangeClosed(1, 500), 1)).isEqualTo("1—500");
	}

	@Test
	void whatIsTooMuchIsNotNamed() {
		assertThat(NumberRanges.inWords(IntStream.of(1, 3, 5, 7), 2)).isEqualTo("1、3 等");
	}

}
