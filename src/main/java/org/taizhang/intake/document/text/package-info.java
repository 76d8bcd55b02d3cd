/**
 * Plain text: lines become paragraphs, and what was copied out of tables a table again.
 */
package org.taizhang.intake.document.text;
