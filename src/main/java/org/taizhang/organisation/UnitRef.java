package org.taizhang.organisation;

/**
 * A unit, for other modules.
 *
 * @param code short latin code, used in addresses
 * @param name as it should be printed
 */
public record UnitRef(long id, String code, String name, UnitKind kind, boolean active) {

}
