/**
 * Spreadsheets: sheets become tables with their merged cells, whatever was hidden is
 * said.
 */
package org.taizhang.intake.document.workbook;
