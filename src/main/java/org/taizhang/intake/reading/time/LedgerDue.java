package org.taizhang.intake.reading.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.taizhang.intake.reading.ReadDeadline;
import org.taizhang.intake.reading.Sentences;

/**
 * By when units publish or file their ledgers (台账于7月31日前通过网站公开并备案). To set a ledger up is
 * something else.
 */
public final class LedgerDue {

	private static final String FILED = "(?:(?<!政务|信息)公开(?!工作|台账)|公布|公示|备案|报送|上报|报至|报市|报县|报区|报州|报省)";

	/** Stands for the time that is looked at. */
	private static final String DATE = "\u0000";

	private static final Pattern DUE = Pattern
		.compile("台账[^；;]{0,12}" + DATE + "[^；;]{0,20}" + FILED + "|" + DATE + "[^；;]{0,40}台账[^；;]{0,20}" + FILED);

	/** Characters of a sentence, at most. */
	private static final int LONGEST = 1_000;

	private LedgerDue() {
	}

	private static boolean mayBe(String sentence) {
		return sentence.length() <= LONGEST && sentence.contains("台账");
	}

	public static Optional<LocalDate> find(List<String> texts, DeadlineGrammar deadlines) {
		for (String text : texts) {
			for (String sentence : text.contains("台账") ? Sentences.of(text) : List.<String>of()) {
				for (ReadDeadline deadline : mayBe(sentence) ? deadlines.inProse(sentence) : List.<ReadDeadline>of()) {
					if (deadline.date() != null && DUE.matcher(sentence.replace(deadline.phrase(), DATE)).find()) {
						return Optional.of(deadline.date());
					}
				}
			}
		}
		return Optional.empty();
	}

}
