package org.taizhang.calendar.domain;

/** Years were loaded; what is held in memory is old once the transaction has ended. */
record CalendarChanged() {

}
