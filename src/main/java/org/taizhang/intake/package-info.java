/**
 * Issued documents become draft plans: read, reviewed, confirmed.
 */
@ApplicationModule(allowedDependencies = { "shared", "organisation", "account", "calendar", "plan", "ledger" })
package org.taizhang.intake;

import org.springframework.modulith.ApplicationModule;
