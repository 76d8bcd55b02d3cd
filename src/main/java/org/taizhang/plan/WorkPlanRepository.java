package org.taizhang.plan;

import org.springframework.data.repository.ListCrudRepository;

interface WorkPlanRepository extends ListCrudRepository<WorkPlan, Long> {

}
