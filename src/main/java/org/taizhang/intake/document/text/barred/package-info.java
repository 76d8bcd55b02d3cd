/**
 * Tables copied with bars after or between their cells, or drawn with lines. May use
 * {@code table}.
 */
package org.taizhang.intake.document.text.barred;
