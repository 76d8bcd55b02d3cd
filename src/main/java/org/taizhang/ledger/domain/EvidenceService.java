package org.taizhang.ledger.domain;

import java.time.Clock;

import lombok.RequiredArgsConstructor;
import org.taizhang.shared.CurrentUser;
import org.taizhang.shared.RefusedException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff add evidence; nothing is ever overwritten. */
@Service
@RequiredArgsConstructor
@Transactional
public class EvidenceService {

	private final EntryAccess access;

	private final EvidenceItems evidence;

	private final JdbcClient jdbc;

	private final Clock clock;

	/**
	 * A link, a file, or both, as pieces of their own. What already waits to be given is
	 * not added again.
	 * @param url null where there is no link
	 * @param file null where there is no file
	 * @return whether anything was added
	 */
	public boolean add(long entryId, String title, String url, EvidenceFile file, CurrentUser user) {
		LedgerEntry entry = this.access.ofOwnUnit(entryId, user);
		entry.refuseWhenClosed();
		boolean added = false;
		if (url != null) {
			added = addNew(Evidence.link(entryId, title, url, user.username(), this.clock.instant()));
		}
		if (file != null) {
			Evidence item = Evidence.file(entryId, title, file, user.username(), this.clock.instant());
			if (addNew(item)) {
				this.jdbc.sql("insert into evidence_content (evidence_id, content) values (:id, :content)")
					.param("id", item.getId())
					.param("content", file.content())
					.update();
				added = true;
			}
		}
		return added;
	}

	private boolean addNew(Evidence item) {
		boolean waits = this.evidence.findByEntryIdAndReportIdIsNullAndClosingIdIsNull(item.getEntryId())
			.stream()
			.anyMatch(item::isSameAs);
		if (!waits) {
			this.evidence.save(item);
		}
		return !waits;
	}

	/** Takes back what was not yet given with a report or a closing. */
	public void remove(long entryId, long evidenceId, CurrentUser user) {
		LedgerEntry entry = this.access.ofOwnUnit(entryId, user);
		entry.refuseWhenClosed();
		this.evidence.findById(evidenceId).filter(item -> item.getEntryId() == entryId).ifPresent(item -> {
			if (item.isGiven()) {
				throw new RefusedException("这份材料已随进展或销号申请提交，不能删除。有更正的，请另外添加新的材料并说明。");
			}
			this.evidence.delete(item);
		});
	}

}
