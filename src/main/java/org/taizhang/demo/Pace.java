package org.taizhang.demo;

import java.util.random.RandomGenerator;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

/**
 * How a unit of the fictional city works. Chances are per cent, spans are days.
 */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
enum Pace {

	EXCELLENT(3, 14, 98, 0, 96, 3, 25, 2, 8, 0, 3), GOOD(6, 24, 92, 1, 86, 1, 16, 2, 12, 2, 10),
	MIDDLING(12, 40, 78, 4, 64, 0, 8, 3, 24, 7, 22), POOR(25, 75, 50, 20, 32, 0, 4, 8, 45, 34, 36);

	private final int startsFrom;

	private final int startsTo;

	private final int reportsInTime;

	private final int stopsReporting;

	private final int finishesInTime;

	private final int earlyFrom;

	private final int earlyTo;

	private final int lateFrom;

	private final int lateTo;

	private final int neverFinishes;

	private final int returned;

	int daysToStart(RandomGenerator random) {
		return random.nextInt(this.startsFrom, this.startsTo + 1);
	}

	boolean reportsInTime(RandomGenerator random) {
		return chance(this.reportsInTime, random);
	}

	boolean stopsReporting(RandomGenerator random) {
		return chance(this.stopsReporting, random);
	}

	boolean neverFinishes(RandomGenerator random) {
		return chance(this.neverFinishes, random);
	}

	boolean isReturned(RandomGenerator random) {
		return chance(this.returned, random);
	}

	/** Days from the deadline to the finish; negative when early. */
	int finishesAfterDeadline(RandomGenerator random) {
		return chance(this.finishesInTime, random) ? -random.nextInt(this.earlyFrom, this.earlyTo + 1)
				: daysLate(random);
	}

	int daysLate(RandomGenerator random) {
		return random.nextInt(this.lateFrom, this.lateTo + 1);
	}

	static boolean chance(int percent, RandomGenerator random) {
		return random.nextInt(100) < percent;
	}

}
