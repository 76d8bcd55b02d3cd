package org.taizhang.intake.reading.units;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.UnitNames;

/**
 * Units that one list names for all later ones: 以下任务均需各县（市、区）人民政府落实，不再一一列出.
 *
 * @param phrase the clause that says so, as printed
 */
public record LaterUnits(String phrase, Responsibilities responsibilities) {

	private static final Pattern CLAUSE = Pattern
		.compile("以下(?:各|所有)?(?:项|条)?(?:工作|任务|措施|事项|内容)?(?:均|都)?(?:需|须|由|要|涉及)([^。;]{2,80}?)"
				+ "(?:共同|分别|具体|负责|抓好|做好|组织)*(?:落实|实施|配合|参与|负责),?不再(?:一一|逐一|单独|另行|重复)?(?:列出|列举|列示)");

	/** What a list of units says of those that come after it. */
	public static Optional<LaterUnits> in(String list) {
		if (!list.contains("不再")) {
			return Optional.empty();
		}
		Matcher clause = CLAUSE.matcher(Fold.fold(list));
		if (!clause.find()) {
			return Optional.empty();
		}
		List<String> names = UnitList.split(list.substring(clause.start(1), clause.end(1))).names();
		boolean units = UnitNames.areUnits(names);
		return units ? Optional.of(new LaterUnits(clause.group(), ResponsibilityGrammar.parse(String.join("、", names))))
				: Optional.empty();
	}

}
