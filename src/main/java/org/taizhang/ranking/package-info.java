/**
 * Scores of units in a quarter, every point with its rule, reason and rows.
 */
@ApplicationModule(allowedDependencies = { "shared", "organisation", "account", "calendar", "plan", "ledger" })
package org.taizhang.ranking;

import org.springframework.modulith.ApplicationModule;
