package org.taizhang.demo;

import java.util.List;

/**
 * What units write about one requirement.
 *
 * @param about a phrase of the requirement's text
 * @param reports from the first stage to the last
 */
record ProgressText(String about, List<String> measures, List<String> reports, String closing, List<String> evidence) {

}
