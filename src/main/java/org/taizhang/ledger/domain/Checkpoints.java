package org.taizhang.ledger.domain;

import java.util.List;

import org.springframework.data.repository.Repository;
import org.taizhang.ledger.CheckpointKind;

interface Checkpoints extends Repository<Checkpoint, Long> {

	List<Checkpoint> findByEntryIdAndKindOrderByDueOn(long entryId, CheckpointKind kind);

}
