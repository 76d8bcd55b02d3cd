/**
 * What a file is by its bytes, and whether it is safe to open.
 */
package org.taizhang.intake.document.content;
