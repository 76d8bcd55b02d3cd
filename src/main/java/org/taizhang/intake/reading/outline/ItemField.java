package org.taizhang.intake.reading.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts that an item's lines may name: 存在问题：…, 整改目标：…, 整改措施：…, 建设内容：….
 *
 * @param length how many characters its word and colon take
 */
record ItemField(Kind kind, int length) {

	enum Kind {

		PROBLEM, GOAL, MEASURE

	}

	private static final Pattern FORM = Pattern
		.compile("(?:(?<problem>(?:存在|反馈|具体|主要|突出|整改)?问题(?:描述|表述|表现)?)|(?<goal>(?:整改|工作|年度|任务|预期|总体)?目标(?:任务|要求)?|预期成效)"
				+ "|(?<measure>(?:整改|具体|工作|主要|落实|重点|推进|实施|完成)?(?:措施|举措)|(?:建设|工作|主要|具体|任务|实施|项目|年度|重点)(?:内容|任务)|(?:工作|具体|落实|任务)要求)):");

	/** The longest word and its colon. */
	private static final int LONGEST = 10;

	static Optional<ItemField> of(String folded) {
		String head = folded.substring(0, Math.min(folded.length(), LONGEST));
		if (head.indexOf(':') < 2) {
			return Optional.empty();
		}
		Matcher form = FORM.matcher(head);
		if (!form.lookingAt()) {
			return Optional.empty();
		}
		Kind kind = (form.group("problem") != null) ? Kind.PROBLEM
				: (form.group("goal") != null) ? Kind.GOAL : Kind.MEASURE;
		return Optional.of(new ItemField(kind, form.end()));
	}

}
