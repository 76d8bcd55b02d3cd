package org.taizhang.ledger.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.taizhang.shared.CurrentUser;
import org.taizhang.shared.EditConflictException;
import org.taizhang.shared.EditConflictException.Difference;
import org.taizhang.shared.RefusedException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff break an entry down into what their unit will do. */
@Service
@RequiredArgsConstructor
@Transactional
public class MeasureService {

	private static final MeasureContent REMOVED = new MeasureContent("（已被删除）", null, null, null);

	private final EntryAccess access;

	private final Measures measures;

	/**
	 * Adds a measure, unless the entry has the very same one: a form sent twice.
	 * @return whether it was added
	 */
	public boolean add(long entryId, MeasureContent content, CurrentUser user) {
		LedgerEntry entry = this.access.ofOwnUnit(entryId, user);
		entry.refuseWhenClosed();
		if (this.measures.findByEntryId(entryId).stream().map(Measure::content).anyMatch(content::equals)) {
			return false;
		}
		this.measures.save(new Measure(entryId, this.measures.nextPosition(entryId), content));
		return true;
	}

	public void revise(long entryId, long measureId, MeasureContent content, int version, CurrentUser user) {
		LedgerEntry entry = this.access.ofOwnUnit(entryId, user);
		entry.refuseWhenClosed();
		String entryPath = "/entries/" + entryId;
		String path = entryPath + "/measures";
		// what was typed may still be added as a new measure
		Measure measure = this.measures.findByIdAndEntryId(measureId, entryId)
			.orElseThrow(() -> conflict(entryPath, path, 0, REMOVED, content));
		if (measure.getVersion() != version) {
			throw conflict(entryPath, path + "/" + measureId, measure.getVersion(), measure.content(), content);
		}
		measure.revise(content);
	}

	public void remove(long entryId, long measureId, int version, CurrentUser user) {
		LedgerEntry entry = this.access.ofOwnUnit(entryId, user);
		entry.refuseWhenClosed();
		this.measures.findByIdAndEntryId(measureId, entryId).ifPresent(measure -> {
			if (measure.getVersion() != version) {
				throw new RefusedException("这条举措刚被他人修改过，没有删除。请返回条目页，看过最新内容再决定。");
			}
			this.measures.delete(measure);
		});
	}

	private static EditConflictException conflict(String entryPath, String path, int version, MeasureContent theirs,
			MeasureContent yours) {
		List<Difference> differences = new ArrayList<>();
		differences.add(new Difference("text", "具体举措", theirs.text(), yours.text()));
		differences.add(new Difference("division", "责任科室", theirs.division(), yours.division()));
		differences.add(new Difference("person", "责任人", theirs.person(), yours.person()));
		differences.add(new Difference("dueOn", "完成时间", printed(theirs.dueOn()), printed(yours.dueOn())));
		return new EditConflictException("这条举措", path, entryPath, version, differences);
	}

	private static String printed(LocalDate date) {
		return (date != null) ? date.toString() : null;
	}

}
