package org.taizhang.demo;

import java.util.List;

/**
 * A group of units of the fictional city.
 *
 * @param members their codes
 */
record DemoGroup(String name, boolean openEnded, List<String> members, List<String> aliases) {

}
