package org.taizhang.intake.reading;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnchoredPatternsTests {

	private static final AnchoredPattern MONTH = AnchoredPattern.of("0123456789", "0123456789", "月", 3, "[0-9]{1,2}月");

	private static final AnchoredPattern WITHIN = AnchoredPattern.of("年", "年", "内底", 1, "年[内底]");

	private static final AnchoredPattern YEAR = AnchoredPattern.of("到", null, "2", 1, "到20[0-9]{2}年");

	private static final AnchoredPatterns ALL = new AnchoredPatterns(List.of(MONTH, WITHIN, YEAR));

	@Test
	void oneLookTellsWhichMayBeInATextInTheirOrder() {
		assertThat(ALL.mayBeIn("到2027年年底，9月前完成")).containsExactly(MONTH, WITHIN, YEAR);
		assertThat(ALL.mayBeIn("年内完成")).containsExactly(WITHIN);
		assertThat(ALL.mayBeIn("完成清理")).isEmpty();
	}

	@Test
	void anAnchorCountsOnlyBehindWhatItNeedsBeforeIt() {
		assertThat(ALL.mayBeIn("月内完成")).isEmpty();
		assertThat(ALL.mayBeIn("内年")).isEmpty();
		assertThat(ALL.mayBeIn("2项")).containsExactly(YEAR);
	}

	@Test
	void whateverMatchesIsAmongThem() {
		for (String text : List.of("9月底前", "年底前", "到2030年", "每月", "2年内")) {
			for (AnchoredPattern pattern : List.of(MONTH, WITHIN, YEAR)) {
				if (pattern.isIn(text)) {
					assertThat(ALL.mayBeIn(text)).as(text).contains(pattern);
				}
			}
		}
	}

}
