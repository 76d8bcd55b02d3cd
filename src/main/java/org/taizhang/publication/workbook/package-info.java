/**
 * Tables as {@code .xlsx}: knows cells, merging and paper, and nothing of plans.
 */
package org.taizhang.publication.workbook;
