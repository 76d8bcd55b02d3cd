package org.taizhang.intake.draft;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.taizhang.MovableClock;
import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.reading.PlanReader;
import org.taizhang.intake.reading.ReadingOptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReadingQueueTests {

	private static final String PLAN = "示例市2026年政务公开工作要点\n（一）公开预算。（责任单位：市财政局）\n";

	private static final Duration LONG = Duration.ofSeconds(20);

	private final MovableClock clock = new MovableClock(LocalDate.of(2026, 3, 2));

	private final SlowReading readers = new SlowReading();

	private final ReadingQueue queue = new ReadingQueue(new DocumentReading(this.readers, new PlanReader()));

	@AfterEach
	void end() {
		this.readers.goOn();
		this.queue.destroy();
	}

	@Test
	void whatIsReadIsHandedOver() {
		assertThat(add("要点.txt").await(LONG)).get()
			.extracting(read -> read.details().title())
			.isEqualTo("示例市2026年政务公开工作要点");
	}

	@Test
	void twoAreReadAtATimeAndOthersKnowHowManyAreAhead() {
		Reading first = add("慢1.txt");
		Reading second = add("慢2.txt");
		Reading third = add("慢3.txt");
		Reading fourth = add("慢4.txt");
		assertThat(List.of(first, second, third, fourth)).extracting(this.queue::ahead).containsExactly(0, 0, 2, 3);
		await(() -> first.steps().done() == 12);
		assertThat(third.steps()).isEqualTo(ReadingSteps.NONE);
		this.readers.goOn();
		assertThat(fourth.await(LONG)).isPresent();
	}

	@Test
	void tooManyAreRefusedWithWhatToDo() {
		for (int i = 0; i < ReadingQueue.AT_ONCE + ReadingQueue.MOST_WAITING; i++) {
			add("慢.txt");
		}
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> add("慢.txt"))
			.withMessageContaining("请过几分钟再上传");
	}

	@Test
	void aReadingThatTellsItsProgressEndsAfterThirtySeconds() {
		Reading slow = add("慢.txt");
		await(() -> slow.steps().done() > 0);
		this.clock.set(LocalDate.of(2026, 3, 3));
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> slow.await(LONG))
			.withMessage(ReadingProgress.TOO_LONG);
	}

	@Test
	void aCallThatDoesNotComeBackIsGivenUpAndItsResultIsIgnored() {
		Reading stuck = add("卡.txt");
		List<String> ends = new ArrayList<>();
		stuck.whenEnded((read, failure) -> ends.add(failure));
		await(() -> !stuck.isWaiting());
		this.queue.giveUpOverdue();
		assertThat(ends).isEmpty();
		this.clock.set(LocalDate.of(2026, 3, 3));
		this.queue.giveUpOverdue();
		this.readers.goOn();
		assertThat(add("要点.txt").await(LONG)).isPresent();
		assertThat(ends).containsExactly(ReadingProgress.TOO_LONG);
	}

	@Test
	void whatDoesNotComeBackKeepsNobodyOut() {
		Reading one = add("卡1.txt");
		Reading other = add("卡2.txt");
		Reading next = add("要点.txt");
		await(() -> !one.isWaiting() && !other.isWaiting());
		assertThat(next.await(Duration.ofMillis(50))).isEmpty();
		this.clock.set(LocalDate.of(2026, 3, 3));
		this.queue.giveUpOverdue();
		assertThat(next.await(LONG)).isPresent();
	}

	@Test
	void manyThatDoNotComeBackLeaveOnePlaceAndAtLastNone() {
		getStuck(ReadingQueue.MOST_STUCK - 1);
		Reading last = add("卡.txt");
		Reading waits = add("要点.txt");
		await(() -> !last.isWaiting());
		assertThat(this.queue.ahead(waits)).as("one at a time").isEqualTo(1);
		aDayLater();
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> waits.await(LONG))
			.withMessageContaining("重新启动系统");
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> add("要点.txt"))
			.withMessageContaining("重新启动系统");
		this.readers.goOn();
		await(() -> this.queue.places() == ReadingQueue.AT_ONCE);
		assertThat(add("要点.txt").await(LONG)).isPresent();
	}

	@Test
	void someThatDoNotComeBackDoNotStopTheQueue() {
		getStuck(ReadingQueue.MOST_STUCK - 1);
		assertThat(add("要点.txt").await(LONG)).isPresent();
	}

	@Test
	void aFileThatHoldsAThreadDoesNotGetAnother() {
		getStuck(1);
		Reading again = add("卡0.txt");
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> again.await(LONG))
			.withMessage(ReadingProgress.TOO_LONG);
	}

	@Test
	void aDraftIsReadOnceAtATime() {
		Reading first = reading("慢.txt");
		first.goOnFor(7, PLAN::getBytes);
		this.queue.addOnce(7, first);
		Reading second = reading("慢.txt");
		second.goOnFor(7, PLAN::getBytes);
		this.queue.addOnce(7, second);
		await(() -> !first.isWaiting());
		assertThat(second.isWaiting()).isTrue();
		assertThat(this.queue.of(7)).contains(first);
	}

	private void getStuck(int count) {
		for (int i = 0; i < count; i++) {
			Reading stuck = add("卡" + i + ".txt");
			await(() -> !stuck.isWaiting());
			aDayLater();
		}
	}

	private void aDayLater() {
		this.clock.set(LocalDate.now(this.clock).plusDays(1));
		this.queue.giveUpOverdue();
	}

	@Test
	void whatNobodyWantsIsTakenOutOfTheQueue() {
		add("慢1.txt");
		add("慢2.txt");
		Reading unwanted = add("慢3.txt");
		Reading last = add("慢4.txt");
		this.queue.stop(unwanted, "不读了。");
		assertThat(this.queue.ahead(last)).isEqualTo(2);
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> unwanted.await(LONG))
			.withMessage("不读了。");
	}

	@Test
	void anErrorOfALibraryIsToldAsAWayOut() {
		Reading broken = new Reading("要点.txt", ReadingOptions.defaults(), this.clock).from(() -> {
			throw new IllegalStateException("xref");
		});
		this.queue.add(broken);
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> broken.await(LONG))
			.withMessageContaining("另存为 .docx")
			.withMessageNotContaining("xref");
	}

	@Test
	void tooLittleMemoryIsToldAsAWayOut() {
		Reading big = new Reading("要点.txt", ReadingOptions.defaults(), this.clock).from(() -> {
			throw new OutOfMemoryError("test");
		});
		this.queue.add(big);
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> big.await(LONG))
			.withMessage(DocumentReaders.TOO_BIG);
	}

	private Reading add(String name) {
		Reading reading = reading(name);
		this.queue.add(reading);
		return reading;
	}

	private Reading reading(String name) {
		return new Reading(name, ReadingOptions.defaults(), this.clock)
			.from(() -> (PLAN + name).getBytes(StandardCharsets.UTF_8));
	}

	private static void await(BooleanSupplier condition) {
		for (int i = 0; i < 400 && !condition.getAsBoolean(); i++) {
			try {
				Thread.sleep(25);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}
		assertThat(condition.getAsBoolean()).isTrue();
	}

}
