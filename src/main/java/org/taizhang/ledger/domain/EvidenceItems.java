package org.taizhang.ledger.domain;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface EvidenceItems extends Repository<Evidence, Long> {

	Evidence save(Evidence evidence);

	void delete(Evidence evidence);

	Optional<Evidence> findById(long id);

	boolean existsByEntryId(long entryId);

	List<Evidence> findByReportId(long reportId);

	List<Evidence> findByEntryIdAndReportIdIsNullAndClosingIdIsNull(long entryId);

}
