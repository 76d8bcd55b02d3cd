package org.taizhang.ledger.domain;

import org.springframework.data.repository.Repository;

interface Filings extends Repository<Filing, Long> {

	Filing save(Filing filing);

	boolean existsByPlanIdAndUnitId(long planId, long unitId);

}
