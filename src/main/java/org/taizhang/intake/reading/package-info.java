/**
 * Blocks become a plan: outline, tasks, units, times, targets. One small grammar each; no
 * format, no database, no Spring.
 */
package org.taizhang.intake.reading;
