package org.taizhang.intake.draft;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

interface DraftPhraseRepository extends ListCrudRepository<DraftPhrase, Long> {

	List<DraftPhrase> findByDraftIdOrderById(long draftId);

	Optional<DraftPhrase> findByIdAndDraftId(long id, long draftId);

}
