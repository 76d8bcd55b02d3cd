/**
 * Word files, old and new: paragraphs, tables and the numbers that Word counts itself.
 */
package org.taizhang.intake.document.word;
