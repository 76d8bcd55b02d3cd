/**
 * What the tables that were copied as text have in common: rows, what cells are, and the
 * prices of putting texts into columns. Needs nothing else of {@code document.text}.
 */
package org.taizhang.intake.document.text.table;
