/**
 * Ledger entries: measures, progress reports, evidence, closing, signals, completion.
 */
@ApplicationModule(allowedDependencies = { "shared", "organisation", "account", "calendar", "plan" })
package org.taizhang.ledger;

import org.springframework.modulith.ApplicationModule;
