package org.taizhang.site;

import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

import org.taizhang.shared.EditConflictException;
import org.taizhang.shared.NotFoundException;
import org.taizhang.shared.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorAdviceTests {

	private static final String SECRET = "secret inner text";

	private final MockMvcTester mvc = MockMvcTester.of(List.of(new Failing()),
			builder -> builder.setControllerAdvice(new ErrorAdvice())
				.setViewResolvers((name, locale) -> (model, request, response) -> {
				})
				.build());

	@ParameterizedTest
	@EnumSource
	void saysWhatHappenedAndWhatToDo(Failure failure) {
		MvcTestResult result = this.mvc.get().uri("/fail/" + failure).exchange();
		assertThat(result).hasStatus(failure.status);
		assertThat(result).model()
			.extractingByKey("message")
			.asString()
			.isNotBlank()
			.doesNotContain(SECRET)
			.containsPattern("[\\u4e00-\\u9fff]");
	}

	@Test
	void showsOurOwnWords() {
		assertThat(this.mvc.get().uri("/fail/NOT_FOUND")).model().containsEntry("message", "没有这一条。请返回。");
	}

	@Test
	void showsBothVersionsOfAConflict() {
		assertThat(this.mvc.get().uri("/conflict")).hasStatus(409)
			.hasViewName("site/conflict")
			.model()
			.containsKey("conflict");
	}

	@Test
	void anAddressWithWordsForANumberIsNotThere() {
		assertThat(this.mvc.get().uri("/number/abc")).hasStatus(404).hasViewName("site/problem");
	}

	@ParameterizedTest
	@CsvSource({ "http://localhost/entries/366?a=b, /entries/366?a=b", "http://localhost//elsewhere/x, /",
			"elsewhere, /", "'http://localhost/a b', /", "'', /" })
	void whoseSessionHasEndedIsLedBackToThePage(String referrer, String page) {
		assertThat(this.mvc.get().uri("/fail/EXPIRED").header("Referer", referrer)).model()
			.containsEntry("signInFor", page);
	}

	@Test
	void aFailureIsNumberedForTheLog() {
		assertThat(this.mvc.get().uri("/fail/BUG")).model()
			.extractingByKey("nextStep")
			.asString()
			.containsPattern("编号 [0-9a-f]{8} ");
	}

	enum Failure {

		NOT_FOUND(404, () -> new NotFoundException("没有这一条。请返回。")),
		REFUSED(409, () -> new RefusedException("现在不能提交。请先保存。")),
		LOCKED(409, () -> new OptimisticLockingFailureException(SECRET)),
		DUPLICATE(409, () -> new DataIntegrityViolationException(SECRET)),
		FORBIDDEN(403, () -> new AccessDeniedException(SECRET)),
		EXPIRED(403, () -> new MissingCsrfTokenException(SECRET)),
		TOO_LARGE(413, () -> new MaxUploadSizeExceededException(1)), BUG(500, () -> new IllegalStateException(SECRET));

		private final int status;

		private final Supplier<RuntimeException> exception;

		Failure(int status, Supplier<RuntimeException> exception) {
			this.status = status;
			this.exception = exception;
		}

	}

	@RestController
	static class Failing {

		@GetMapping("/fail/{failure}")
		void fail(@PathVariable Failure failure) {
			throw failure.exception.get();
		}

		@GetMapping("/conflict")
		void conflict() {
			throw new EditConflictException("进展", "/entries/1/report", "/entries/1", 3, List.of());
		}

		@GetMapping("/number/{number}")
		String number(@PathVariable long number) {
			return String.valueOf(number);
		}

	}

}
