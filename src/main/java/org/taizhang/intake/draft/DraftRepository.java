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

	List<Draft> findBySha256OrderByIdDesc(String sha256);

	List<Draft> findByUploadKeyOrderByIdDesc(String uploadKey);

	List<Draft> findByStatusOrderById(DraftStatus status);

}
