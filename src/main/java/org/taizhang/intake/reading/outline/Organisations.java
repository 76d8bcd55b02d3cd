package org.taizhang.intake.reading.outline;

import java.util.regex.Pattern;

import org.taizhang.intake.wording.Characters;

/** Whether a line is nothing but the name of an issuing body, as under a document. */
final class Organisations {

	private static final Pattern NAME = Pattern
		.compile("[\\p{IsHan}()、]{1,40}(?:政府|国务院|办公室|办公厅|委员会|领导小组|管委会|局|厅|部|院|委|会|署|中心|办事处|管理处|大学|学校|公司|集团)");

	private static final Characters ENDS = Characters.of("府院室厅会组局部委署心处学校司团");

	private Organisations() {
	}

	static boolean isName(String folded) {
		return folded.length() >= 3 && ENDS.end(folded) && NAME.matcher(folded).matches();
	}

}
