package org.taizhang.demo;

import java.util.List;

import org.taizhang.organisation.UnitKind;

/**
 * A unit of the fictional city.
 *
 * @param self how it calls itself: 我局, 我县
 * @param divisions its divisions, the one that does most first
 */
record DemoUnit(String code, String name, UnitKind kind, String self, Pace pace, List<String> aliases,
		List<String> divisions) {

}
