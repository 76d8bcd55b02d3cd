/**
 * Units, their aliases, and the groups of units that a plan's phrases stand for.
 */
@ApplicationModule(allowedDependencies = { "shared" })
package org.taizhang.organisation;

import org.springframework.modulith.ApplicationModule;
