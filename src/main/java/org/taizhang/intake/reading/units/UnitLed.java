package org.taizhang.intake.reading.units;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.UnitNames;

/**
 * A division of work by units: 1.县财政局：保障经费。 2.县司法局负责审核。 Each point begins with whom it
 * binds. One point alone may only address somebody; several of them divide the work.
 */
public final class UnitLed {

	public static final int FEWEST = 3;

	/** So many are looked at. */
	private static final int MOST = 30;

	private static final Pattern FORM = Pattern
		.compile("([^。;,:“”《》]{2,30}?)(?::|要(?=[\\p{IsHan}])|应(?:当)?(?=[\\p{IsHan}])|负责(?=[\\p{IsHan}]))");

	/** 各部门要…: everybody is addressed. */
	private static final Pattern EVERYBODY = Pattern.compile("(?:全|有关|相关).*|各(?:级|部门|单位|地).*");

	private UnitLed() {
	}

	/**
	 * @param brothers the points under the same heading, this one included
	 */
	public static Optional<InlineUnits> find(SourceText text, List<SourceText> brothers) {
		Optional<InlineUnits> units = leading(text);
		if (units.isEmpty() || brothers.size() < FEWEST) {
			return Optional.empty();
		}
		List<SourceText> some = brothers.subList(0, Math.min(brothers.size(), MOST));
		long led = some.stream().filter((brother) -> leading(brother).isPresent()).count();
		return (led >= FEWEST && led * 10 >= some.size() * 7L) ? units : Optional.empty();
	}

	/** Whether a text begins with whom it binds. */
	public static boolean begins(SourceText text) {
		return leading(text).isPresent();
	}

	private static Optional<InlineUnits> leading(SourceText text) {
		Matcher matcher = FORM.matcher(Fold.fold(text.upTo(Math.min(text.length(), 40))));
		if (!matcher.lookingAt() || EVERYBODY.matcher(matcher.group(1)).matches()) {
			return Optional.empty();
		}
		List<String> names = UnitList.split(text.upTo(matcher.end(1)).toString()).names();
		return UnitNames.areUnits(names) ? Optional
			.of(new InlineUnits(0, matcher.end(1), ResponsibilityGrammar.parse(text.upTo(matcher.end(1)).toString())))
				: Optional.empty();
	}

}
