package org.taizhang.intake.draft;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.account.AuditContext;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.draft.UploadedDrafts.Kept;
import org.taizhang.intake.reading.ReadingOptions;
import org.taizhang.shared.RefusedException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Reads uploads outside the request that brings them. Whoever uploads waits a moment;
 * what takes longer becomes a draft that is filled when its reading ends.
 */
@Service
public class ReadingService {

	private static final Logger log = LoggerFactory.getLogger(ReadingService.class);

	private final ReadingQueue queue;

	private final UploadedDrafts uploads;

	private final DraftSources sources;

	private final DraftQueries queries;

	private final AuditContext audit;

	private final Clock clock;

	private final Duration patience;

	ReadingService(ReadingQueue queue, UploadedDrafts uploads, DraftSources sources, DraftQueries queries,
			AuditContext audit, Clock clock, @Value("${taizhang.reading.patience}") Duration patience) {
		this.queue = queue;
		this.uploads = uploads;
		this.sources = sources;
		this.queries = queries;
		this.audit = audit;
		this.clock = clock;
		this.patience = patience;
	}

	/**
	 * @return a draft, which is read or {@link DraftStatus#READING}
	 * @throws UnreadableDocumentException with what the user can do, when that is clear
	 * at once; nothing is stored then
	 */
	public long read(Upload upload) {
		UploadedFile file = upload.file();
		Reading reading = new Reading(file.name(), upload.options(), this.clock).from(file::content);
		this.queue.add(reading);
		Optional<ReadDocument> read = reading.await(this.patience);
		if (read.isPresent()) {
			return this.uploads.store(upload, read.get());
		}
		return keep(upload, reading);
	}

	private long keep(Upload upload, Reading reading) {
		boolean goesOn = false;
		try {
			Kept kept = this.uploads.keep(upload);
			if (kept.fresh()) {
				follow(reading, kept.draftId(), upload.file().uploadedBy());
				goesOn = true;
			}
			return kept.draftId();
		}
		finally {
			if (!goesOn) {
				this.queue.stop(reading, "这份文件已经不用读取了。");
			}
		}
	}

	private void follow(Reading reading, long draftId, String username) {
		reading.goOnFor(draftId, () -> this.sources.file(draftId));
		reading.whenEnded(
				(read, failure) -> this.audit.inBackground(username, "读取上传的文件", () -> settle(draftId, read, failure)));
	}

	private void settle(long draftId, ReadDocument read, String failure) {
		try {
			if (read != null) {
				this.uploads.read(draftId, read);
			}
			else {
				this.uploads.failed(draftId, failure);
			}
		}
		catch (RuntimeException ex) {
			log.error("What was read for draft {} could not be stored", draftId, ex);
			this.uploads.failed(draftId, "读出的内容没有存下来：请重新读取；仍不成功，请告诉系统管理员。");
		}
	}

	/** Once more, with the same options. */
	public void readAgain(long draftId) {
		start(this.uploads.again(draftId));
	}

	/**
	 * The same file with other options: what comes of it takes the draft's place.
	 * @param version of the draft whose page was shown
	 * @param confirmed whether what was done by hand may stay behind
	 */
	public long readOtherwise(long draftId, int version, ReadingOptions options, boolean confirmed, String username) {
		DraftView draft = this.queries.draft(draftId);
		int edits = this.queries.edits(draftId);
		if (draft.open() && edits > 0 && !confirmed) {
			throw new RefusedException("这份草稿已经改过 %d 处，重新读取后要重做：请勾选确认后再读。".formatted(edits));
		}
		UploadedFile file = new UploadedFile(draft.fileName(), this.sources.file(draftId), username);
		// where the same part of the file says none, somebody has given the title
		boolean samePart = Objects.equals(options.sheet(), draft.options().sheet());
		String title = samePart ? draft.details().title() : null;
		return read(new Upload(file, options, title, "draft-%d-%d".formatted(draftId, version), draftId));
	}

	/** Unless it is being read already. */
	private void start(Draft draft) {
		long id = draft.getId();
		Reading reading = new Reading(draft.getFileName(), draft.getOptions(), this.clock);
		follow(reading, id, draft.getUploadedBy());
		try {
			this.queue.addOnce(id, reading);
		}
		catch (UnreadableDocumentException ex) {
			reading.stop(ex.getMessage());
		}
	}

	/** How far it has come; a reading that nobody knows of starts again. */
	public ReadingState state(long draftId) {
		Optional<Reading> reading = this.queue.of(draftId);
		if (reading.isEmpty()) {
			this.uploads.beingRead(draftId).ifPresent(this::start);
			return new ReadingState(null, 0, 0, 0);
		}
		ReadingSteps steps = reading.get().steps();
		return new ReadingState(steps.unit(), steps.done(), steps.all(), this.queue.ahead(reading.get()));
	}

	/** Its draft is not wanted any more. */
	public void stop(long draftId) {
		this.queue.of(draftId).ifPresent(reading -> this.queue.stop(reading, "读取已经停止。"));
	}

	/** What the last end of the program has cut off. */
	@EventListener(ApplicationReadyEvent.class)
	void resume() {
		this.uploads.beingRead().forEach(this::start);
	}

}
