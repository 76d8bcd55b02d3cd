/**
 * Issued plans: chapters, tasks, requirements, who answers for them, and issuing.
 */
@ApplicationModule(allowedDependencies = { "shared", "organisation", "calendar" })
package org.taizhang.plan;

import org.springframework.modulith.ApplicationModule;
