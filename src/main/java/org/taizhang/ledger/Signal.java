package org.taizhang.ledger;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/**
 * What an entry's light says today (domain rule 4). Never stored: the database function
 * {@code entry_signal} derives it.
 */
@Getter
@RequiredArgsConstructor
public enum Signal {

	RED("逾期"), ORANGE("滞后"), AMBER("临期"), GREEN("正常"), GREY("办结");

	private final String label;

}
