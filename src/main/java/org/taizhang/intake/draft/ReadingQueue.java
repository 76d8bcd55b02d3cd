package org.taizhang.intake.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.taizhang.intake.document.UnreadableDocumentException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Readings under way, few at a time, and those that wait. One that is given up leaves its
 * place at once, though its thread may take longer to come back.
 */
@Component
class ReadingQueue implements DisposableBean {

	static final int AT_ONCE = 2;

	static final int MOST_WAITING = 20;

	/** Threads that do not come back: beyond that nothing more is started. */
	static final int MOST_STUCK = 3;

	private static final String FULL = "现在等着读取的文件太多：请过几分钟再上传。";

	private static final Logger log = LoggerFactory.getLogger(ReadingQueue.class);

	private final DocumentReading work;

	private final Deque<Reading> waiting = new ArrayDeque<>();

	private final List<Reading> running = new ArrayList<>();

	private final List<Reading> stuck = new ArrayList<>();

	private final ScheduledExecutorService watch = Executors
		.newSingleThreadScheduledExecutor(task -> daemon(task, "reading-watch"));

	ReadingQueue(DocumentReading work) {
		this.work = work;
		this.watch.scheduleWithFixedDelay(this::giveUpOverdue, 1, 1, TimeUnit.SECONDS);
	}

	/**
	 * @throws UnreadableDocumentException when too many wait already
	 */
	synchronized void add(Reading reading) {
		if (this.waiting.size() >= MOST_WAITING) {
			throw new UnreadableDocumentException(FULL);
		}
		this.waiting.add(reading);
		startNext();
	}

	synchronized void stop(Reading reading, String why) {
		this.waiting.remove(reading);
		reading.stop(why);
	}

	synchronized Optional<Reading> of(long draft) {
		return Optional.ofNullable(this.running.stream()
			.filter(one -> one.isFor(draft))
			.findFirst()
			.orElseGet(() -> this.waiting.stream().filter(one -> one.isFor(draft)).findFirst().orElse(null)));
	}

	/** How many are read before it starts; 0 once it has. */
	synchronized int ahead(Reading reading) {
		int place = List.copyOf(this.waiting).indexOf(reading);
		return (place < 0) ? 0 : this.running.size() + place;
	}

	/** Those whose library call does not come back. */
	void giveUpOverdue() {
		for (Reading reading : overdue()) {
			reading.stop(Reading.TOO_LONG);
			leave(reading);
		}
	}

	private synchronized List<Reading> overdue() {
		return this.running.stream().filter(Reading::isOverdue).toList();
	}

	private synchronized void leave(Reading reading) {
		if (this.running.remove(reading)) {
			this.stuck.add(reading);
			if (this.stuck.size() >= MOST_STUCK) {
				log.error("{} readings do not come back: nothing more is read until one does", this.stuck.size());
			}
			startNext();
		}
	}

	private synchronized void startNext() {
		while (this.running.size() < AT_ONCE && this.stuck.size() < MOST_STUCK && !this.waiting.isEmpty()) {
			Reading next = this.waiting.remove();
			this.running.add(next);
			daemon(() -> run(next), "reading").start();
		}
	}

	private void run(Reading reading) {
		try {
			reading.run(this.work);
		}
		finally {
			ended(reading);
		}
	}

	private synchronized void ended(Reading reading) {
		this.running.remove(reading);
		this.stuck.remove(reading);
		startNext();
	}

	private static Thread daemon(Runnable task, String name) {
		Thread thread = new Thread(task, name);
		thread.setDaemon(true);
		return thread;
	}

	@Override
	public void destroy() {
		this.watch.shutdownNow();
	}

}
