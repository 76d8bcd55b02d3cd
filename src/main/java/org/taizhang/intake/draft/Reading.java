package org.taizhang.intake.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import lombok.RequiredArgsConstructor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.reading.ReadingOptions;

/**
 * One reading, from the queue to its end. Whatever ends it first counts: the readers, the
 * watch, or somebody who does not want it any more.
 */
@RequiredArgsConstructor
final class Reading implements ReadingProgress {

	private static final String GONE_WRONG = "读取时出错：请用 Word 或 WPS 打开这份文件，另存为 .docx 后再上传；仍不成功，请告诉系统管理员。";

	private static final Logger log = LoggerFactory.getLogger(Reading.class);

	private final String fileName;

	private final ReadingOptions options;

	private final Clock clock;

	private final CompletableFuture<ReadDocument> end = new CompletableFuture<>();

	/** Taken once: a reading that waits for long holds no file. */
	private volatile Supplier<byte[]> source;

	private volatile Long draftId;

	private volatile Instant startedAt;

	private volatile ReadingSteps steps = ReadingSteps.NONE;

	/** Of the file's bytes; null until they are there. */
	private volatile Integer hash;

	Reading from(Supplier<byte[]> content) {
		this.source = content;
		return this;
	}

	/** Nobody waits for it any more: it goes on for this draft. */
	void goOnFor(long draft, Supplier<byte[]> content) {
		this.source = content;
		this.draftId = draft;
	}

	boolean isFor(long draft) {
		Long own = this.draftId;
		return own != null && own == draft;
	}

	ReadingSteps steps() {
		return this.steps;
	}

	/** Whether another one reads the same file. */
	boolean hasFileOf(Reading other) {
		return other != this && this.hash != null && this.hash.equals(other.hash);
	}

	/**
	 * @param hopeless whether it is known to take too long, asked once the file is there
	 */
	void run(DocumentReading work, Predicate<Reading> hopeless) {
		this.startedAt = this.clock.instant();
		try {
			byte[] content = this.source.get();
			this.source = null;
			this.hash = Arrays.hashCode(content);
			if (hopeless.test(this)) {
				stop(TOO_LONG);
				return;
			}
			this.end.complete(work.read(this.fileName, content, this.options, this));
		}
		catch (UnreadableDocumentException ex) {
			stop(isOverdue() ? TOO_LONG : ex.getMessage());
		}
		catch (OutOfMemoryError | StackOverflowError ex) {
			log.warn("{} needs more memory than there is: {}", this.fileName, ex.toString());
			stop(DocumentReaders.TOO_BIG);
		}
		catch (RuntimeException | Error ex) {
			log.error("{} could not be read", this.fileName, ex);
			stop(isOverdue() ? TOO_LONG : GONE_WRONG);
		}
	}

	@Override
	public void at(String unit, int done, int all) {
		this.steps = new ReadingSteps(unit, done, all);
		if (isOverdue() || this.end.isDone()) {
			throw new UnreadableDocumentException(TOO_LONG);
		}
	}

	boolean isOverdue() {
		Instant since = this.startedAt;
		return since != null && Duration.between(since, this.clock.instant()).compareTo(LIMIT) >= 0;
	}

	boolean isWaiting() {
		return this.startedAt == null;
	}

	/** Without a word to the readers: they notice when they next tell their progress. */
	void stop(String why) {
		this.end.completeExceptionally(new UnreadableDocumentException(why));
	}

	/**
	 * @return empty when it is not over yet
	 * @throws UnreadableDocumentException with what the user can do
	 */
	Optional<ReadDocument> await(Duration patience) {
		try {
			return Optional.of(this.end.get(patience.toMillis(), TimeUnit.MILLISECONDS));
		}
		catch (TimeoutException ex) {
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
		catch (ExecutionException ex) {
			throw new UnreadableDocumentException(ex.getCause().getMessage());
		}
	}

	/**
	 * At its end, at once if that was already.
	 * @param then takes what was read, or else why it could not be
	 */
	void whenEnded(BiConsumer<ReadDocument, String> then) {
		this.end.whenComplete((read, failure) -> then.accept(read, (failure != null) ? failure.getMessage() : null));
	}

}
