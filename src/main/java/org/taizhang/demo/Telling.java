package org.taizhang.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * What the histories of a plan's entries have in common.
 *
 * @param opened the day from which units worked
 * @param until the last day told
 * @param ended whether the plan's year is over, so that most of what dragged on got done
 * @param opinions what a supervisor writes when returning an application
 * @param reopenings and when reopening what was closed
 */
record Telling(LocalDate opened, LocalDate until, boolean ended, OfficeDays days, List<String> opinions,
		List<String> reopenings) {

}
