/**
 * Pages become blocks by where things stand on paper: characters, ruling lines, images.
 * Knows no file format; readers of formats with fixed pages fill {@code PageCanvas} and
 * get blocks from {@code DocumentLayout}.
 */
package org.taizhang.intake.document.layout;
