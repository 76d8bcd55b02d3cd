package org.taizhang;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;

/** A clock that tests set: it ticks from the morning of the day it was set to. */
public class MovableClock extends Clock {

	private final ZoneId zone;

	private volatile Duration offset;

	public MovableClock(LocalDate today) {
		this(ZoneId.of("Asia/Shanghai"), Duration.ZERO);
		set(today);
	}

	private MovableClock(ZoneId zone, Duration offset) {
		this.zone = zone;
		this.offset = offset;
	}

	public void set(LocalDate today) {
		Instant morning = today.atTime(LocalTime.of(9, 0)).atZone(this.zone).toInstant();
		this.offset = Duration.between(Clock.systemUTC().instant(), morning);
	}

	/**
	 * Looks at something as of another day; time goes on afterwards as if nothing had
	 * been.
	 */
	public <T> T on(LocalDate day, Supplier<T> look) {
		Duration before = this.offset;
		set(day);
		try {
			return look.get();
		}
		finally {
			this.offset = before;
		}
	}

	@Override
	public ZoneId getZone() {
		return this.zone;
	}

	@Override
	public Clock withZone(ZoneId other) {
		return new MovableClock(other, this.offset);
	}

	@Override
	public Instant instant() {
		return Clock.systemUTC().instant().plus(this.offset);
	}

}
