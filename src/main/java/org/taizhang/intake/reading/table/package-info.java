/**
 * Breakdown tables: which columns are what, and their rows as tasks.
 */
package org.taizhang.intake.reading.table;
