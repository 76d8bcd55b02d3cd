package org.taizhang.intake.reading;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A read plan as JSON: what the document says, without places and warnings. */
public final class PlanJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT)
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.addMixIn(ReadPlan.class, WithoutWarnings.class)
		.addMixIn(ReadTask.class, WithoutPlaces.class)
		.build();

	private PlanJson() {
	}

	@JsonIgnoreProperties("warnings")
	private interface WithoutWarnings {

	}

	@JsonIgnoreProperties({ "spans", "places", "doubts" })
	private interface WithoutPlaces {

	}

	public static String write(ReadPlan plan) {
		return MAPPER.writeValueAsString((plan.year() == null) ? plan
				: plan.withTasks(plan.tasks().stream().map(PlanJson::withoutUnclearTimes).toList()));
	}

	/** A time such as 适时 is a doubt, no deadline. */
	private static ReadTask withoutUnclearTimes(ReadTask task) {
		return task.withDeadlines(task.deadlines().stream().filter((deadline) -> deadline.date() != null).toList());
	}

}
