package org.taizhang.intake.draft;

import org.taizhang.calendar.WorkingCalendar;
import org.taizhang.intake.CountedDays;
import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.reading.PlanReader;
import org.taizhang.intake.reading.time.WorkingDayCount;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The readers know no Spring; here they join the application. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

	@Bean
	DocumentReaders documentReaders() {
		return new DocumentReaders();
	}

	@Bean
	PlanReader planReader(WorkingDayCount workingDays) {
		return new PlanReader(workingDays);
	}

	@Bean
	WorkingDayCount workingDayCount(WorkingCalendar calendar) {
		return new CountedDays(calendar);
	}

}
