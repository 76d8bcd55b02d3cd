/**
 * The parts, titles and numbered items of a document.
 */
package org.taizhang.intake.reading.outline;
