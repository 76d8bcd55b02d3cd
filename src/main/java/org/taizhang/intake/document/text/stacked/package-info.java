/**
 * Tables copied with each cell on a line of its own. May use {@code table}.
 */
package org.taizhang.intake.document.text.stacked;
