/**
 * The fictional 示例市: units, accounts, last year's and this year's plan with three
 * quarters of progress.
 */
@ApplicationModule(
		allowedDependencies = { "shared", "organisation", "account", "calendar", "plan", "intake", "ledger" })
package org.taizhang.demo;

import org.springframework.modulith.ApplicationModule;
