package org.taizhang.organisation.domain;

import java.util.List;

/**
 * Everything an admin keeps of a group but its members.
 *
 * @param sortOrder last where null
 * @param version the version that was edited; null for a new group
 */
public record GroupSheet(String name, boolean openEnded, Integer sortOrder, List<String> aliases, Integer version) {

}
