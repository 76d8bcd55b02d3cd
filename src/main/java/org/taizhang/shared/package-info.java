/**
 * The few types that every module needs: who acts, what went wrong. No entities, no logic
 * of a feature.
 */
@ApplicationModule(allowedDependencies = {})
package org.taizhang.shared;

import org.springframework.modulith.ApplicationModule;
