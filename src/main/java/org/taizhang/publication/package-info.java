/**
 * Public pages and workbooks.
 */
@ApplicationModule(allowedDependencies = { "shared", "organisation", "calendar", "plan", "ledger", "ranking" })
package org.taizhang.publication;

import org.springframework.modulith.ApplicationModule;
