package org.taizhang.organisation;

/**
 * A group of units, for other modules.
 *
 * @param openEnded 有关…: the members are chosen each time
 */
public record UnitGroupRef(long id, String name, boolean openEnded) {

}
