package org.taizhang.account;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

	@ParameterizedTest
	@ValueSource(strings = { "Taizhang-2026", "abcdEF12", "政务公开平台2026a", "aaaa-bbb-C", "12345678aB" })
	void acceptsEightCharactersOfThreeKinds(String password) {
		assertThat(PasswordRules.problems("fgw", password)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "aB3-xyz, 至少8个字符，现在是7个。", "abcdefgh1, 大写字母、小写字母、数字、符号四类中至少要有三类，现在没有大写字母、符号。",
			"my-FGW-2026, 不能包含用户名 fgw。" })
	void saysWhatIsMissing(String password, String problem) {
		assertThat(PasswordRules.problems("fgw", password)).containsExactly(problem);
	}

	@Test
	void refusesWhatTheHashWouldCut() {
		assertThat(PasswordRules.problems("fgw", "aB3" + "字".repeat(24))).hasSize(1);
		assertThat(PasswordRules.problems("fgw", "aB3" + "字".repeat(23))).isEmpty();
	}

	@RepeatedTest(50)
	void oneTimePasswordsFollowTheRules() {
		String password = OneTimePassword.next();
		assertThat(PasswordRules.problems("admin", password)).isEmpty();
		assertThat(password).isNotEqualTo(OneTimePassword.next()).doesNotContain("0", "O", "1", "l", "I", "o");
	}

}
