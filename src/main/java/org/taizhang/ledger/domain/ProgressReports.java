package org.taizhang.ledger.domain;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ProgressReports extends Repository<ProgressReport, Long> {

	ProgressReport save(ProgressReport report);

	Optional<ProgressReport> findByEntryIdAndSubmittedAtIsNull(long entryId);

	Optional<ProgressReport> findFirstByEntryIdAndSubmittedAtIsNotNullOrderByIdDesc(long entryId);

}
