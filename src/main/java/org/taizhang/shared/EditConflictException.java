package org.taizhang.shared;

import java.util.List;
import java.util.Objects;

import lombok.Getter;

/**
 * Somebody else saved first (409). Carries both versions, so that the page can show them
 * and nothing typed is lost.
 */
@Getter
public class EditConflictException extends TaizhangException {

	private final String subject;

	private final String resubmitTo;

	private final String backTo;

	private final int currentVersion;

	private final List<Difference> differences;

	/** Whether it was taken away; saving brings it back. */
	private final boolean removed;

	/**
	 * @param subject what was edited, in Chinese, for the page's heading
	 * @param resubmitTo path of the POST that takes the same fields again
	 * @param backTo path of the page that shows it as it is stored now
	 * @param currentVersion the version that is stored now; sent as field {@code version}
	 */
	public EditConflictException(String subject, String resubmitTo, String backTo, int currentVersion,
			List<Difference> differences) {
		this(subject, resubmitTo, backTo, currentVersion, differences, false);
	}

	/**
	 * @param removed whether somebody took it away meanwhile
	 */
	public EditConflictException(String subject, String resubmitTo, String backTo, int currentVersion,
			List<Difference> differences, boolean removed) {
		super(subject + (removed ? "已被他人删去。请决定恢复它还是放弃修改。" : "已被他人修改。请比较两个版本，决定保留哪一个。"));
		this.removed = removed;
		this.subject = subject;
		this.resubmitTo = resubmitTo;
		this.backTo = backTo;
		this.currentVersion = currentVersion;
		this.differences = List.copyOf(differences);
	}

	/**
	 * @param field the form field's name
	 * @param label its Chinese label
	 * @param theirs the value that is stored, as the form sends it
	 * @param choices what the field may be; none where it is written freely
	 */
	public record Difference(String field, String label, String theirs, String yours, List<Choice> choices) {

		public Difference(String field, String label, String theirs, String yours) {
			this(field, label, theirs, yours, List.of());
		}

		public boolean same() {
			return Objects.equals(this.theirs, this.yours);
		}

		/** What the other version says, in words. */
		public String theirsInWords() {
			return inWords(this.theirs);
		}

		/** What your version says, in words. */
		public String yoursInWords() {
			return inWords(this.yours);
		}

		private String inWords(String value) {
			return this.choices.stream()
				.filter(choice -> choice.value().equals(value))
				.map(Choice::label)
				.findFirst()
				.orElse(value);
		}

	}

	/** One value of a field and the word for it. */
	public record Choice(String value, String label) {
	}

}
