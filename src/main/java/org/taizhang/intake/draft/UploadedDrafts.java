package org.taizhang.intake.draft;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files become drafts: at once where they are read, else as drafts that wait for it. What
 * one form sends twice makes one draft.
 */
@Component
@RequiredArgsConstructor
@Transactional
class UploadedDrafts {

	private final DraftRepository drafts;

	private final LockedDrafts locked;

	private final DraftRowRepository rows;

	private final DraftSources sources;

	private final PhraseService phrases;

	private final JdbcClient jdbc;

	private final Clock clock;

	/**
	 * @return the new draft, or the one that the same form has made before
	 */
	long store(Upload upload, ReadDocument read) {
		Optional<Draft> made = madeBefore(upload);
		if (made.isPresent()) {
			return made.get().getId();
		}
		Draft draft = this.drafts.save(describe(new Draft(upload, this.clock.instant()), read));
		this.sources.keep(draft.getId(), upload.file().content(), read.document().blocks());
		fill(draft, read);
		return draft.getId();
	}

	/**
	 * Keeps a file that is not read yet.
	 */
	Kept keep(Upload upload) {
		Optional<Draft> made = madeBefore(upload);
		if (made.isPresent()) {
			return new Kept(made.get().getId(), false);
		}
		Draft draft = this.drafts.save(new Draft(upload, this.clock.instant()));
		this.sources.keep(draft.getId(), upload.file().content(), List.of());
		return new Kept(draft.getId(), true);
	}

	/**
	 * A draft that is not waited for any more, discarded or read by others, stays as it
	 * is.
	 */
	void read(long draftId, ReadDocument read) {
		whileRead(draftId, draft -> {
			describe(draft, read);
			this.sources.replaceBlocks(draftId, read.document().blocks());
			fill(draft, read);
		});
	}

	void failed(long draftId, String why) {
		whileRead(draftId, draft -> draft.failed(why));
	}

	private void whileRead(long draftId, Consumer<Draft> then) {
		Draft draft = this.locked.lock(draftId);
		if (draft.isBeingRead()) {
			then.accept(draft);
		}
	}

	/**
	 * @return the draft, to be read once more
	 */
	Draft again(long draftId) {
		Draft draft = this.locked.lock(draftId);
		draft.readAgain();
		return draft;
	}

	@Transactional(readOnly = true)
	Optional<Draft> beingRead(long draftId) {
		return this.drafts.findById(draftId).filter(Draft::isBeingRead);
	}

	@Transactional(readOnly = true)
	List<Draft> beingRead() {
		return this.drafts.findByStatusOrderById(DraftStatus.READING);
	}

	/** What holds no plan stays with its reason. */
	private static Draft describe(Draft draft, ReadDocument read) {
		read.failure()
			.ifPresentOrElse(draft::failed, () -> draft.read(read.document().format(), read.details(), read.doubts()));
		return draft;
	}

	private void fill(Draft draft, ReadDocument read) {
		if (draft.isRead()) {
			this.rows.saveAll(read.rows(draft.getId()));
			this.phrases.collect(draft.getId());
			takePlace(draft);
		}
	}

	/** What was issued meanwhile, or is discarded already, stays as it is. */
	private void takePlace(Draft draft) {
		if (draft.getReplaces() != null) {
			Draft before = this.locked.lock(draft.getReplaces());
			if (before.getStatus() != DraftStatus.DISCARDED && before.getStatus() != DraftStatus.ISSUED) {
				before.discard();
			}
		}
	}

	/** Whoever sends the same form second waits for the first. */
	private Optional<Draft> madeBefore(Upload upload) {
		if (upload.key() == null) {
			return Optional.empty();
		}
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
			.param("key", upload.key())
			.query((row, number) -> true)
			.single();
		return this.drafts.findByUploadKeyOrderByIdDesc(upload.key()).stream().findFirst();
	}

	/**
	 * @param fresh whether this upload has made it
	 */
	record Kept(long draftId, boolean fresh) {
	}

}
