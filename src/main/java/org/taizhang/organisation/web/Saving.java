package org.taizhang.organisation.web;

import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.validation.BindingResult;

import org.taizhang.shared.RefusedException;

/** Saves what a form holds. */
final class Saving {

	private Saving() {
	}

	/**
	 * What the rules refuse is said above the form, with everything typed still in it.
	 * @return what was saved, or nothing where the form is to be shown again
	 */
	static <T> Optional<T> attempt(BindingResult result, Supplier<T> saving) {
		if (result.hasErrors()) {
			return Optional.empty();
		}
		try {
			return Optional.of(saving.get());
		}
		catch (RefusedException ex) {
			result.reject("refused", ex.getMessage());
			return Optional.empty();
		}
	}

}
