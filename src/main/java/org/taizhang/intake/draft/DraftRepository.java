package org.taizhang.intake.draft;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DraftRepository extends JpaRepository<Draft, Long> {

	/** Whoever changes a draft or issues it goes first or waits. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Draft d where d.id = :id")
	Optional<Draft> findLocked(long id);

	/** The latest draft of the same file before this one, or null. */
	@Query("select max(d.id) from Draft d where d.sha256 = :sha256 and d.id < :id")
	Long findEarlier(String sha256, long id);

	List<Draft> findByUploadKeyOrderByIdDesc(String uploadKey);

	List<Draft> findByStatusOrderById(DraftStatus status);

}
