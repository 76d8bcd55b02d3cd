package org.taizhang.ledger.domain;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface LedgerEntries extends Repository<LedgerEntry, Long> {

	/** Whoever writes anything of an entry takes its row first: writers wait in line. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<LedgerEntry> findForWritingById(long id);

}
