package org.taizhang.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.UnitNames;

/** Units that stand inside the prose: 由X牵头，Y、Z配合，…. They stay in the text. */
record InlineUnits(int start, int end, Responsibilities responsibilities) {

	private static final Pattern LEADS = Pattern.compile("(?<=^|[。;,:])(?:由)?([^。;,:由“”《》]{2,60}?)牵头(?:负责)?(?=[,;。、])");

	private static final Pattern NEXT = Pattern.compile("[,、]([^。;,:“”《》]{2,80}?(?:配合|参与|协助|协同|会同|抓好落实))(?=[,;。])");

	static Optional<InlineUnits> find(String text) {
		if (text.indexOf('牵') < 0 && text.indexOf('牽') < 0) {
			return Optional.empty();
		}
		String folded = Fold.fold(text);
		Matcher leads = LEADS.matcher(folded);
		while (leads.find()) {
			if (UnitNames.looksLikeUnits(UnitList.split(leads.group(1)).names())) {
				int end = leads.end();
				Matcher next = NEXT.matcher(folded);
				while (next.find(end) && next.start() == end && named(next.group(1))) {
					end = next.end();
				}
				return Optional.of(new InlineUnits(leads.start(), end,
						ResponsibilityGrammar.parse(text.substring(leads.start(), end))));
			}
		}
		return Optional.empty();
	}

	private static boolean named(String clause) {
		List<String> names = new ArrayList<>(ResponsibilityGrammar.parse(clause).all());
		return UnitNames.looksLikeUnits(names);
	}

}
