package org.taizhang.intake.draft;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.taizhang.intake.document.Block;
import org.taizhang.intake.reading.ReadPart;
import org.taizhang.intake.reading.ReadPlace;
import org.taizhang.intake.reading.SourceSpan;
import org.taizhang.plan.PlanContent.Deadline;
import org.taizhang.plan.PlanContent.Indicator;
import org.taizhang.plan.PlanContent.Responsibility;
import org.taizhang.plan.Timing;
import org.taizhang.shared.RefusedException;

/** A requirement of a plan that is not yet issued. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class DraftRow {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private long draftId;

	/** Moving a row is no edit of its words: nobody who has it open is disturbed. */
	@OptimisticLock(excluded = true)
	private int position;

	private String chapter;

	private String taskLabel;

	private String taskTitle;

	private String label;

	private String text;

	@Enumerated(EnumType.STRING)
	private Timing timing;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Deadline> deadlines;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Indicator> indicators;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Responsibility> units;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<SourceSpan> spans;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<ReadPlace> places;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Doubt> warnings;

	private boolean dropped;

	@Version
	private int version;

	DraftRow(long draftId, int position, RowContent content, RowOrigin origin) {
		this.draftId = draftId;
		this.position = position;
		this.spans = origin.spans();
		this.places = origin.places();
		this.warnings = origin.doubts();
		take(content);
	}

	RowPlace place() {
		return new RowPlace(this.chapter, this.taskLabel, this.taskTitle);
	}

	RowContent content() {
		return new RowContent(place(), this.label, this.text, this.timing, this.deadlines, this.indicators, this.units);
	}

	/** What was changed has been looked at: the doubts about it go. */
	void edit(RowContent content) {
		this.warnings = this.warnings.stream().filter(doubt -> !isChanged(doubt.part(), content)).toList();
		take(content);
	}

	private boolean isChanged(ReadPart part, RowContent content) {
		return switch (part) {
			case UNITS -> !content.units().equals(this.units);
			case TIME -> !content.deadlines().equals(this.deadlines) || content.timing() != this.timing;
			case TARGET -> !content.indicators().equals(this.indicators);
			case TEXT -> !content.text().equals(this.text);
			case HEADING -> !content.place().equals(place());
			case PLAN -> false;
		};
	}

	/**
	 * Keeps where its own text came from and gives where the rest did, which nobody has
	 * doubted by itself.
	 * @param rest what has just been split off
	 */
	RowOrigin splitOrigin(RowContent rest, List<Block> blocks) {
		SplitSource split = SplitSource.of(this.spans, blocks, this.text, rest.text());
		RowOrigin origin = new RowOrigin(split.after(), split.placesAfter(this.places, rest), List.of());
		this.places = split.placesBefore(this.places, content());
		this.spans = split.before();
		return origin;
	}

	private void take(RowContent content) {
		put(content.place());
		this.label = content.label();
		this.text = content.text();
		this.timing = content.timing();
		this.deadlines = content.deadlines();
		this.indicators = content.indicators();
		this.units = content.units();
	}

	void put(RowPlace place) {
		this.chapter = place.chapter();
		this.taskLabel = place.taskLabel();
		this.taskTitle = place.taskTitle();
	}

	void moveTo(int newPosition) {
		this.position = newPosition;
	}

	/** Added, and nothing written in it yet. */
	boolean isEmptyAndUntouched() {
		return this.version == 0 && !this.dropped && this.text.isEmpty() && this.units.isEmpty()
				&& this.spans.isEmpty();
	}

	void drop() {
		this.dropped = true;
	}

	void restore() {
		this.dropped = false;
	}

	/**
	 * @return whether any date is another now
	 */
	boolean redate(Function<Deadline, LocalDate> date) {
		List<Deadline> before = this.deadlines;
		this.deadlines = before.stream().map(due -> new Deadline(date.apply(due), due.phrase())).toList();
		return !this.deadlines.equals(before);
	}

	/**
	 * @param id that of the doubt, wherever it is
	 */
	void settleDoubt(String id) {
		this.warnings = this.warnings.stream().filter(doubt -> !doubt.anywhere().id().equals(id)).toList();
	}

	void settleDoubts() {
		this.warnings = List.of();
	}

	/**
	 * Keeps the text before the place and gives the rest, which has the same units; times
	 * and figures go with the words that state them.
	 */
	RowContent splitAt(int place) {
		if (place <= 0 || place >= this.text.length() || this.text.substring(0, place).isBlank()
				|| this.text.substring(place).isBlank()) {
			throw new RefusedException("请选择一处能把文字分成两段的位置。");
		}
		String before = this.text.substring(0, place).strip();
		String after = this.text.substring(place).strip();
		RowContent rest = new RowContent(place(), null, after, this.timing,
				this.deadlines.stream().filter(due -> statedOnlyIn(after, before, due.phrase())).toList(),
				this.indicators.stream().filter(figure -> statedOnlyIn(after, before, figure.phrase())).toList(),
				this.units);
		this.deadlines = without(this.deadlines, rest.deadlines());
		this.indicators = without(this.indicators, rest.indicators());
		this.text = before;
		return rest;
	}

	private static boolean statedOnlyIn(String part, String other, String phrase) {
		return phrase != null && part.contains(phrase) && !other.contains(phrase);
	}

	private static <T> List<T> without(List<T> all, Collection<T> some) {
		return all.stream().filter(one -> !some.contains(one)).toList();
	}

	/** Takes in the row that follows, which is then dropped. */
	void append(DraftRow next) {
		boolean closed = this.text.matches("(?s).*[。；;！!：:]");
		String joined = this.text + (closed ? "" : "；") + next.text;
		if (joined.length() > RowContent.LONGEST_TEXT) {
			throw new RefusedException(
					"两行合起来有 %d 字，超过 %d 字，没有合并：请先把其中一行拆开或改短。".formatted(joined.length(), RowContent.LONGEST_TEXT));
		}
		this.text = joined;
		this.deadlines = union(this.deadlines, next.deadlines);
		this.indicators = union(this.indicators, next.indicators);
		this.units = union(this.units, next.units);
		this.spans = union(this.spans, next.spans);
		this.places = union(this.places, next.places);
		this.warnings = union(this.warnings, next.warnings);
		next.drop();
	}

	private static <T> List<T> union(List<T> one, List<T> other) {
		return List
			.copyOf(Stream.concat(one.stream(), other.stream()).collect(Collectors.toCollection(LinkedHashSet::new)));
	}

}
