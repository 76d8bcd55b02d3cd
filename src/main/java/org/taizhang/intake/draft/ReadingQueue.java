package org.taizhang.intake.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.taizhang.intake.document.ReadingProgress;
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

	/** Beyond so many threads that do not come back one file is read at a time. */
	static final int FEW_STUCK = 2;

	/** Beyond so many nothing more is started: they still use processor and memory. */
	static final int MOST_STUCK = 8;

	private static final String FULL = "现在等着读取的文件太多：请过几分钟再上传。";

	private static final String HALTED = "有几份文件一直没有读完，系统暂时不能再读取：请系统管理员重新启动系统，然后再上传。";

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
	 * @throws UnreadableDocumentException when too many wait already, or none can be read
	 */
	synchronized void add(Reading reading) {
		if (places() == 0) {
			throw new UnreadableDocumentException(HALTED);
		}
		if (this.waiting.size() >= MOST_WAITING) {
			throw new UnreadableDocumentException(FULL);
		}
		this.waiting.add(reading);
		startNext();
	}

	/**
	 * Unless the draft is being read already.
	 * @param reading for that draft
	 * @throws UnreadableDocumentException when too many wait already, or none can be read
	 */
	synchronized void addOnce(long draft, Reading reading) {
		if (of(draft).isEmpty()) {
			add(reading);
		}
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
			reading.stop(ReadingProgress.TOO_LONG);
			leave(reading);
		}
		takeHalted().forEach(reading -> reading.stop(HALTED));
	}

	/** Those whose turn will not come. */
	private synchronized List<Reading> takeHalted() {
		List<Reading> halted = (places() == 0) ? List.copyOf(this.waiting) : List.of();
		this.waiting.removeAll(halted);
		return halted;
	}

	private synchronized List<Reading> overdue() {
		return this.running.stream().filter(Reading::isOverdue).toList();
	}

	private synchronized void leave(Reading reading) {
		if (this.running.remove(reading)) {
			this.stuck.add(reading);
			log.error("{} readings do not come back, {} at a time go on", this.stuck.size(), places());
			startNext();
		}
	}

	/** How many are read at a time, beside those that do not come back. */
	synchronized int places() {
		return (this.stuck.size() >= MOST_STUCK) ? 0 : (this.stuck.size() > FEW_STUCK) ? 1 : AT_ONCE;
	}

	/** A file that holds a thread already would hold another. */
	private synchronized boolean isStuck(Reading reading) {
		return this.stuck.stream().anyMatch(reading::hasFileOf);
	}

	private synchronized void startNext() {
		while (this.running.size() < places() && !this.waiting.isEmpty()) {
			Reading next = this.waiting.remove();
			this.running.add(next);
			daemon(() -> run(next), "reading").start();
		}
	}

	private void run(Reading reading) {
		try {
			reading.run(this.work, this::isStuck);
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
