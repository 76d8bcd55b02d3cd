package org.taizhang.ledger.domain;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface Closings extends Repository<Closing, Long> {

	Closing save(Closing closing);

	Optional<Closing> findByIdAndEntryId(long id, long entryId);

	Optional<Closing> findFirstByEntryIdOrderByIdDesc(long entryId);

}
