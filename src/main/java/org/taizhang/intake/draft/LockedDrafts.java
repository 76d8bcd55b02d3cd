package org.taizhang.intake.draft;

import lombok.RequiredArgsConstructor;
import org.taizhang.shared.NotFoundException;

import org.springframework.stereotype.Component;

/** Every change of a draft takes its row's lock first: changes and issuing never meet. */
@Component
@RequiredArgsConstructor
class LockedDrafts {

	private final DraftRepository drafts;

	Draft lock(long draftId) {
		return this.drafts.findLocked(draftId).orElseThrow(() -> new NotFoundException("没有这份草稿，请回到导入页。"));
	}

	Draft lockOpen(long draftId) {
		Draft draft = lock(draftId);
		draft.requireOpen();
		return draft;
	}

}
