package org.taizhang.ranking.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.taizhang.ranking.ScoringScheme;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The scheme until offices write their own. It scores outcomes only: things closed and
 * reported by their dates.
 */
@Configuration(proxyBeanMethods = false)
class SimpleScheme {

	@Bean
	ScoringScheme scoringScheme() {
		return new ScoringScheme("基本考核方案", 2, RoundingMode.HALF_UP,
				List.of(new OnTimeClosing(BigDecimal.valueOf(40)),
						new OverdueDeduction(BigDecimal.valueOf(30), BigDecimal.valueOf(5)),
						new ReportsInTime(BigDecimal.valueOf(30))));
	}

}
