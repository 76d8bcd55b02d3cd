/**
 * OFD pages (GB/T 33190), drawn on the canvas of the layout.
 */
package org.taizhang.intake.document.ofd;
