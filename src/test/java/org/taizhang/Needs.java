package org.taizhang;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips a test for want of something, except where CI=true promises that all is there:
 * then it fails.
 */
abstract class Needs implements ExecutionCondition {

	private final String what;

	private final boolean present;

	Needs(String what, boolean present) {
		this.what = what;
		this.present = present;
	}

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (this.present) {
			return ConditionEvaluationResult.enabled(this.what + " is there");
		}
		if ("true".equals(System.getenv("CI"))) {
			throw new IllegalStateException(this.what + " is missing, and CI=true allows no test to be skipped");
		}
		return ConditionEvaluationResult.disabled(this.what + " is missing");
	}

	static final class OfChromium extends Needs {

		OfChromium() {
			super("Chromium", Chromium.executable().isPresent());
		}

	}

	static final class OfShared extends Needs {

		OfShared() {
			super("../shared (or the directory that TAIZHANG_SHARED names)", Files.isDirectory(directory()));
		}

		static Path directory() {
			String shared = System.getenv("TAIZHANG_SHARED");
			return Path.of((shared != null) ? shared : "../shared");
		}

	}

}
