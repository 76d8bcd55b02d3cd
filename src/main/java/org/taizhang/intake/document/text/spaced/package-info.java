/**
 * Tables whose columns are kept by tabs or spaces. May use {@code table}.
 */
package org.taizhang.intake.document.text.spaced;
