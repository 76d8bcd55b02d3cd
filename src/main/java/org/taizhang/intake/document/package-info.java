/**
 * Files become one stream of blocks: a reader per format, found by content. What comes
 * after knows no format.
 */
package org.taizhang.intake.document;
