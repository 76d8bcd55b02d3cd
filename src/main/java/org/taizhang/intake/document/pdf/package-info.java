/**
 * PDF pages, drawn on the canvas of the layout.
 */
package org.taizhang.intake.document.pdf;
