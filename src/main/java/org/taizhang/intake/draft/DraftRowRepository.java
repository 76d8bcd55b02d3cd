package org.taizhang.intake.draft;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface DraftRowRepository extends JpaRepository<DraftRow, Long> {

	List<DraftRow> findByDraftIdOrderByPosition(long draftId);

	Optional<DraftRow> findByIdAndDraftId(long id, long draftId);

}
