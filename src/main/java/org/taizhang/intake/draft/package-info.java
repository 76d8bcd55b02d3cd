/**
 * A plan between its document and its issuing: rows as read and as corrected, unit
 * phrases and what they mean, and the one transaction that brings it into force.
 */
package org.taizhang.intake.draft;
