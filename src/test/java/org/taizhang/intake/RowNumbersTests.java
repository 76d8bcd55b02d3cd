package org.taizhang.intake;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RowNumbersTests {

	@Test
	void ofManyRowsTheFirstAreNamedAndAllCounted() {
		assertThat(RowNumbers.named(List.of(3, 5))).isEqualTo("第 3、5 行");
		assertThat(RowNumbers.named(IntStream.rangeClosed(1, 5000).boxed().toList()))
			.isEqualTo("第 1、2、3、4、5、6、7、8、9、10、11、12 等 5000 行");
	}

}
