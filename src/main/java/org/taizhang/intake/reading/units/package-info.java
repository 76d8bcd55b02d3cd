/**
 * Who answers: lists of units, their roles, and where they stand in a text.
 */
package org.taizhang.intake.reading.units;
