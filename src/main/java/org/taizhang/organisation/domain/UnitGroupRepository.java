package org.taizhang.organisation.domain;

import org.springframework.data.jpa.repository.JpaRepository;

interface UnitGroupRepository extends JpaRepository<UnitGroup, Long> {

}
