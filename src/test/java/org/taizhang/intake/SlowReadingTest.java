package org.taizhang.intake;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

import org.taizhang.MovableClock;
import org.taizhang.TestDatabase;
import org.taizhang.intake.draft.SlowReading;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application with a port, whose readers are slow when told so, on the morning
 * of a day in 2026. Such tests cannot roll back what other threads write: they use names
 * of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "taizhang.reading.patience=2500ms")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
@Import(SlowReadingTest.Beans.class)
public @interface SlowReadingTest {

	@TestConfiguration(proxyBeanMethods = false)
	class Beans {

		static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

		@Bean
		@Primary
		SlowReading slowReading() {
			return new SlowReading();
		}

		@Bean
		@Primary
		MovableClock movableClock() {
			return new MovableClock(TODAY);
		}

	}

}
