/**
 * Users, roles, sign-in, and the audit trail.
 */
@ApplicationModule(allowedDependencies = { "shared", "organisation" })
package org.taizhang.account;

import org.springframework.modulith.ApplicationModule;
