/**
 * Working days by the State Council's holiday arrangement of each year.
 */
@ApplicationModule(allowedDependencies = { "shared" })
package org.taizhang.calendar;

import org.springframework.modulith.ApplicationModule;
