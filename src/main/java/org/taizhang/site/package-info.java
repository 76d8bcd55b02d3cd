/**
 * The web site around the modules: security, layout, error pages, home. Nothing depends
 * on it.
 */
@ApplicationModule(allowedDependencies = { "shared", "organisation", "account", "calendar", "plan", "intake", "ledger",
		"ranking", "publication", "demo" })
package org.taizhang.site;

import org.springframework.modulith.ApplicationModule;
