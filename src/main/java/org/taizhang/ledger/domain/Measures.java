package org.taizhang.ledger.domain;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Measures extends Repository<Measure, Long> {

	Measure save(Measure measure);

	void delete(Measure measure);

	List<Measure> findByEntryId(long entryId);

	Optional<Measure> findByIdAndEntryId(long id, long entryId);

	@Query("select coalesce(max(m.position), 0) + 1 from Measure m where m.entryId = :entryId")
	int nextPosition(long entryId);

}
