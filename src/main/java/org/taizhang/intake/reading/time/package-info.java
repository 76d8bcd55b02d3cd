/**
 * When and how much: times of completion, recurrence and targets.
 */
package org.taizhang.intake.reading.time;
