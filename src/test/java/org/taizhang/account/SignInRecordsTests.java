package org.taizhang.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.taizhang.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class SignInRecordsTests {

	@Autowired
	JdbcClient jdbc;

	private Instant now = Instant.parse("2026-03-02T01:00:00Z");

	private SignInRecords records;

	@BeforeEach
	void atOurOwnTime() {
		this.jdbc.sql("delete from sign_in_record where username like 'rec-%'").update();
		InstantSource time = () -> this.now;
		this.records = new SignInRecords(this.jdbc, time.withZone(ZoneOffset.UTC));
	}

	@Test
	void fiveFailuresLockForTenMinutes() {
		for (int attempt = 1; attempt <= 5; attempt++) {
			assertThat(this.records.isLocked("rec-a")).isFalse();
			assertThat(this.records.begin("rec-a")).isTrue();
		}
		assertThat(this.records.isLocked("rec-a")).isTrue();
		assertThat(this.records.begin("rec-a")).isFalse();
		pass(Duration.ofMinutes(10).minusSeconds(1));
		assertThat(this.records.begin("rec-a")).isFalse();
		pass(Duration.ofSeconds(1));
		assertThat(this.records.isLocked("rec-a")).isFalse();
		assertThat(this.records.begin("rec-a")).isTrue();
	}

	@Test
	void successForgetsFailures() {
		IntStream.range(0, 4).forEach(i -> this.records.begin("rec-b"));
		this.records.begin("rec-b");
		this.records.succeeded("rec-b");
		IntStream.range(0, 4).forEach(i -> this.records.begin("rec-b"));
		assertThat(this.records.isLocked("rec-b")).isFalse();
	}

	@Test
	void namesAreIndependent() {
		IntStream.range(0, 6).forEach(i -> this.records.begin("rec-c"));
		assertThat(this.records.begin("rec-d")).isTrue();
	}

	@Test
	void unlockingEndsTheWait() {
		IntStream.range(0, 6).forEach(i -> this.records.begin("rec-e"));
		this.records.unlock("rec-e");
		assertThat(this.records.begin("rec-e")).isTrue();
	}

	@Test
	void manyAttemptsAtOnceGetNoMoreThanFive() throws Exception {
		ExecutorService many = Executors.newFixedThreadPool(5);
		var attempts = many.invokeAll(IntStream
			.range(0, 20).<java.util.concurrent.Callable<Boolean>>mapToObj(i -> () -> this.records.begin("rec-f"))
			.toList());
		many.shutdown();
		long allowed = 0;
		for (Future<Boolean> attempt : attempts) {
			allowed += attempt.get() ? 1 : 0;
		}
		assertThat(allowed).isEqualTo(5);
	}

	private void pass(Duration duration) {
		this.now = this.now.plus(duration);
	}

}
