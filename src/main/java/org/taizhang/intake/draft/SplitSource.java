package org.taizhang.intake.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.taizhang.intake.document.Block;
import org.taizhang.intake.reading.ReadPart;
import org.taizhang.intake.reading.ReadPlace;
import org.taizhang.intake.reading.SourceSpan;

/**
 * Where the two halves of a row's text stand in the source. Where the words there are no
 * longer those of the row, both halves keep the whole.
 *
 * @param all where the undivided text stood
 */
record SplitSource(List<SourceSpan> all, List<SourceSpan> before, List<SourceSpan> after) {

	/** So many characters on either side of the cut are looked for. */
	private static final int ENOUGH = 12;

	static SplitSource of(List<SourceSpan> spans, List<Block> blocks, String before, String after) {
		List<Letter> letters = letters(spans, blocks);
		StringBuilder printed = new StringBuilder();
		letters.forEach(letter -> printed.append(letter.character));
		int cut = cut(printed.toString(), squeeze(before), squeeze(after));
		return (cut <= 0 || cut >= letters.size()) ? new SplitSource(spans, spans, spans)
				: cutAt(letters.get(cut), spans);
	}

	/** Every character that is no space. */
	private static List<Letter> letters(List<SourceSpan> spans, List<Block> blocks) {
		List<Letter> letters = new ArrayList<>();
		for (int s = 0; s < spans.size(); s++) {
			String text = SpanText.of(spans.get(s), blocks);
			for (int i = 0; i < text.length(); i++) {
				if (!Character.isWhitespace(text.charAt(i))) {
					letters.add(new Letter(s, spans.get(s).start() + i, text.charAt(i)));
				}
			}
		}
		return letters;
	}

	/** By the words on both sides, else on one of them; -1 where they are not found. */
	private static int cut(String printed, String before, String after) {
		String left = before.substring(Math.max(0, before.length() - ENOUGH));
		String right = after.substring(0, Math.min(ENOUGH, after.length()));
		int both = onlyPlace(printed, left + right);
		int one = (both < 0) ? onlyPlace(printed, left) : both;
		return (one >= 0) ? one + left.length() : onlyPlace(printed, right);
	}

	private static int onlyPlace(String printed, String words) {
		int place = printed.indexOf(words);
		return (place == printed.lastIndexOf(words)) ? place : -1;
	}

	private static String squeeze(String text) {
		return text.replaceAll("\\s+", "");
	}

	private static SplitSource cutAt(Letter first, List<SourceSpan> spans) {
		SourceSpan divided = spans.get(first.span);
		List<SourceSpan> before = new ArrayList<>(spans.subList(0, first.span));
		if (first.at > divided.start()) {
			before.add(part(divided, divided.start(), first.at));
		}
		List<SourceSpan> after = new ArrayList<>();
		after.add(part(divided, first.at, divided.end()));
		after.addAll(spans.subList(first.span + 1, spans.size()));
		return new SplitSource(spans, List.copyOf(before), List.copyOf(after));
	}

	private static SourceSpan part(SourceSpan span, int start, int end) {
		return new SourceSpan(span.block(), span.row(), span.column(), start, end);
	}

	List<ReadPlace> placesBefore(List<ReadPlace> places, RowContent content) {
		return places.stream().flatMap(place -> within(this.before, place, content)).toList();
	}

	List<ReadPlace> placesAfter(List<ReadPlace> places, RowContent content) {
		return places.stream().flatMap(place -> within(this.after, place, content)).toList();
	}

	/**
	 * What a half has of a place: in its text by where it stands, elsewhere by what it
	 * says.
	 */
	private Stream<ReadPlace> within(List<SourceSpan> half, ReadPlace place, RowContent content) {
		if (shared(this.all, place.span()).findAny().isPresent()) {
			return shared(half, place.span()).map(span -> new ReadPlace(place.part(), place.value(), span));
		}
		return says(content, place) ? Stream.of(place) : Stream.empty();
	}

	private static Stream<SourceSpan> shared(List<SourceSpan> half, SourceSpan span) {
		return half.stream()
			.filter(one -> part(one, 0, 0).equals(part(span, 0, 0)))
			.map(one -> part(span, Math.max(one.start(), span.start()), Math.min(one.end(), span.end())))
			.filter(common -> common.start() < common.end());
	}

	private static boolean says(RowContent content, ReadPlace place) {
		boolean counts = place.part() == ReadPart.TIME || place.part() == ReadPart.TARGET;
		return !counts || place.value() == null
				|| content.deadlines().stream().anyMatch(due -> place.value().equals(due.phrase()))
				|| content.indicators().stream().anyMatch(figure -> place.value().equals(figure.phrase()));
	}

	/**
	 * @param span index of the one it stands in
	 * @param at its place in the source's text
	 */
	private record Letter(int span, int at, char character) {
	}

}
