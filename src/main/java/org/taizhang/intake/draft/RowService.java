package org.taizhang.intake.draft;

import java.util.List;
import java.util.stream.IntStream;

import lombok.RequiredArgsConstructor;
import org.taizhang.intake.document.Block;
import org.taizhang.plan.Timing;
import org.taizhang.shared.EditConflictException;
import org.taizhang.shared.NotFoundException;
import org.taizhang.shared.RefusedException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects the rows of a draft, each change stored at once. */
@Service
@RequiredArgsConstructor
@Transactional
public class RowService {

	private final LockedDrafts locked;

	private final DraftRowRepository rows;

	private final DraftSources sources;

	private final PhraseService phrases;

	/**
	 * A row that was dropped comes back with it: whoever saves has been told.
	 * @param version the version that was shown when the edit began
	 */
	public void save(long draftId, long rowId, int version, RowContent content) {
		DraftRow row = row(draftId, rowId);
		if (row.getVersion() != version) {
			throw new EditConflictException("这一行", "/imports/%d/rows/%d".formatted(draftId, rowId),
					"/imports/%d?row=%d#row-%d".formatted(draftId, rowId, rowId), row.getVersion(),
					Differences.of(row.content(), content), row.isDropped());
		}
		if (row.isDropped()) {
			row.restore();
		}
		row.edit(content);
		this.phrases.collect(draftId);
	}

	/**
	 * Adds a row in the chapter and task of the row before it. An empty row that is there
	 * already is taken: a click sent twice adds one.
	 * @param afterRow null for the very first place
	 * @return the new row's id
	 */
	public long add(long draftId, Long afterRow) {
		List<DraftRow> all = lockedRows(draftId);
		int before = (afterRow != null) ? indexOf(all, afterRow) : -1;
		if (before + 1 < all.size() && all.get(before + 1).isEmptyAndUntouched()) {
			return all.get(before + 1).getId();
		}
		RowPlace place = all.isEmpty() ? new RowPlace(null, null, null) : all.get(Math.max(0, before)).place();
		RowContent empty = new RowContent(place, null, "", Timing.ONE_OFF, List.of(), List.of(), List.of());
		return this.rows.save(new DraftRow(draftId, RowOrder.after(all, before), empty, RowOrigin.NONE)).getId();
	}

	/**
	 * Makes a row of a sentence that was not read as one, after the last row read before
	 * it.
	 * @param doubtId that of the doubt about it
	 * @return the new row's id
	 */
	public long addUnread(long draftId, String doubtId) {
		Draft draft = this.locked.lockOpen(draftId);
		List<Block> blocks = this.sources.blocks(draftId);
		UnreadSentence sentence = draft.getWarnings()
			.stream()
			.filter(doubt -> doubt.id().equals(doubtId) && doubt.place() != null)
			.findFirst()
			.map(doubt -> UnreadSentence.of(doubt.place(), blocks))
			.orElseThrow(() -> new NotFoundException("这一句已经处理过了，请刷新核对页。"));
		List<DraftRow> all = this.rows.findByDraftIdOrderByPosition(draftId);
		int before = sentence.lastBefore(all);
		RowPlace place = (before >= 0) ? all.get(before).place() : sentence.chapter(blocks);
		DraftRow added = this.rows.save(new DraftRow(draftId, RowOrder.after(all, before),
				sentence.row(place, draft.details()), sentence.origin()));
		draft.settleDoubt(doubtId);
		this.phrases.collect(draftId);
		return added.getId();
	}

	/** A row that is dropped already stays so. */
	public void drop(long draftId, long rowId, int version) {
		DraftRow row = row(draftId, rowId);
		if (!row.isDropped()) {
			new ShownRow(version, null, null).requireUnchanged(row);
			row.drop();
		}
	}

	public void restore(long draftId, long rowId) {
		row(draftId, rowId).restore();
	}

	public void settleDoubts(long draftId, long rowId) {
		row(draftId, rowId).settleDoubts();
	}

	/** One of the row's doubts. */
	public void settleDoubt(long draftId, long rowId, String doubtId) {
		row(draftId, rowId).settleDoubt(doubtId);
	}

	/** The same doubt in every row that has it. */
	public void settleDoubt(long draftId, String doubtId) {
		lockedRows(draftId).forEach(row -> row.settleDoubt(doubtId));
	}

	/**
	 * @param place number of characters that stay in the row
	 * @param version the version whose text was shown
	 * @return the new row's id
	 */
	public long split(long draftId, long rowId, int version, int place) {
		List<DraftRow> all = lockedRows(draftId);
		int index = indexOf(all, rowId);
		DraftRow row = all.get(index);
		if (row.getVersion() != version) {
			throw new RefusedException("这一行的文字刚被改过，请重新选择拆分的位置。");
		}
		RowContent rest = row.splitAt(place);
		RowOrigin origin = row.splitOrigin(rest, this.sources.blocks(draftId));
		return this.rows.save(new DraftRow(draftId, RowOrder.after(all, index), rest, origin)).getId();
	}

	/** Takes the next kept row into this one. */
	public void mergeWithNext(long draftId, long rowId, ShownRow shown) {
		List<DraftRow> kept = keptWith(draftId, rowId, shown);
		int index = indexOf(kept, rowId);
		shown.requireNext(kept, index);
		if (index + 1 == kept.size()) {
			throw new RefusedException("这已经是最后一行，后面没有可以合并的行。");
		}
		kept.get(index).append(kept.get(index + 1));
	}

	public void move(long draftId, long rowId, ShownRow shown, RowMove.Direction direction) {
		List<DraftRow> kept = keptWith(draftId, rowId, shown);
		int index = indexOf(kept, rowId);
		if (direction == RowMove.Direction.UP) {
			shown.requirePrevious(kept, index);
		}
		else {
			shown.requireNext(kept, index);
		}
		new RowMove(kept).move(index, direction);
	}

	/** The kept rows, this one unchanged among them. */
	private List<DraftRow> keptWith(long draftId, long rowId, ShownRow shown) {
		List<DraftRow> all = lockedRows(draftId);
		shown.requireUnchanged(all.get(indexOf(all, rowId)));
		return all.stream().filter(row -> !row.isDropped()).toList();
	}

	private DraftRow row(long draftId, long rowId) {
		this.locked.lockOpen(draftId);
		return this.rows.findByIdAndDraftId(rowId, draftId).orElseThrow(RowService::gone);
	}

	private List<DraftRow> lockedRows(long draftId) {
		this.locked.lockOpen(draftId);
		return this.rows.findByDraftIdOrderByPosition(draftId);
	}

	private static int indexOf(List<DraftRow> all, long rowId) {
		return IntStream.range(0, all.size())
			.filter(i -> all.get(i).getId() == rowId)
			.findFirst()
			.orElseThrow(RowService::gone);
	}

	private static NotFoundException gone() {
		return new NotFoundException("没有这一行，请刷新核对页。");
	}

}
