package org.taizhang.shared;

import java.util.List;

import lombok.Getter;

/**
 * Somebody else saved first (409). Carries both versions, so that the page can show them
 * and nothing typed is lost.
 */
@Getter
public class EditConflictException extends TaizhangException {

	private final String subject;

	private final String resubmitTo;

	private final int currentVersion;

	private final List<Difference> differences;

	/**
	 * @param subject what was edited, in Chinese, for the page's heading
	 * @param resubmitTo path of the POST that takes the same fields again
	 * @param currentVersion the version that is stored now; sent as field {@code version}
	 */
	public EditConflictException(String subject, String resubmitTo, int currentVersion, List<Difference> differences) {
		super(subject + "已被他人修改。请比较两个版本，决定保留哪一个。");
		this.subject = subject;
		this.resubmitTo = resubmitTo;
		this.currentVersion = currentVersion;
		this.differences = List.copyOf(differences);
	}

	/**
	 * @param field the form field's name
	 * @param label its Chinese label
	 */
	public record Difference(String field, String label, String theirs, String yours) {
	}

}
