/**
 * What readers and grammars both know of official wording: widths, numerals, labels, and
 * the lines that begin something new.
 */
package org.taizhang.intake.wording;
