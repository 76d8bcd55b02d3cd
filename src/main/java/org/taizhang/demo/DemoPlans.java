package org.taizhang.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;

import org.taizhang.intake.PlanImport;
import org.taizhang.organisation.UnitDirectory;
import org.taizhang.organisation.UnitRef;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Imports and issues the two plans as an administrator would. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class DemoPlans {

	/** Departments that oversee schools, hospitals, water, buses and the like. */
	private static final List<String> OVERSEERS = List.of("jyj", "wjw", "zjj", "jtj", "hbj", "slj");

	/** What someone must decide; all else the directory knows. No units: 暂不指定. */
	private static final Map<String, List<String>> DECISIONS = Map.of("市直有关单位", OVERSEERS, "中央、省驻示例有关单位", List.of());

	private final PlanImport plans;

	private final UnitDirectory directory;

	/**
	 * @param document the resource
	 * @return the plan's id
	 */
	long issue(String document, String fileName, LocalDate issuedOn) {
		long draft = this.plans.importDocument(fileName, DemoResources.document(document, issuedOn), false, null,
				"admin");
		for (String phrase : this.plans.undecided(draft)) {
			List<Long> units = DECISIONS.getOrDefault(phrase, List.of())
				.stream()
				.map(code -> this.directory.byCode(code).map(UnitRef::id).orElseThrow())
				.toList();
			this.plans.decide(draft, phrase, units);
		}
		return this.plans.issue(draft);
	}

}
