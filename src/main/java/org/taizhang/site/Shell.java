package org.taizhang.site;

import lombok.RequiredArgsConstructor;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import org.taizhang.account.SignedInUser;
import org.taizhang.organisation.UnitDirectory;
import org.taizhang.organisation.UnitRef;
import org.taizhang.plan.PlanQueries;
import org.taizhang.plan.PlanSummary;
import org.taizhang.shared.CurrentUser;

/**
 * What the frame around every page shows. A bean that the layout asks, not a model
 * attribute, so that error pages have it too.
 */
@Component
@RequiredArgsConstructor
public class Shell {

	private final PlanQueries plans;

	private final UnitDirectory units;

	/** Null where nobody is signed in. */
	public Frame frame() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || !(authentication.getPrincipal() instanceof SignedInUser signedIn)) {
			return null;
		}
		CurrentUser user = signedIn.getUser();
		String unit = (user.unitId() != null) ? this.units.unit(user.unitId()).map(UnitRef::name).orElse(null) : null;
		return new Frame(this.plans.current().map(PlanSummary::title).orElse(null), unit, user.displayName());
	}

	/**
	 * @param plan title of the current plan, null while there is none
	 * @param unit the user's unit, null for who belongs to none
	 */
	public record Frame(String plan, String unit, String displayName) {
	}

}
