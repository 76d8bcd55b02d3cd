package org.taizhang.organisation.web;

import java.util.Arrays;
import java.util.List;

import org.taizhang.organisation.UnitKind;

/** One value of a select field, as fragments/_field wants it. */
record Option(String value, String label) {

	static final List<Option> KINDS = Arrays.stream(UnitKind.values())
		.map(kind -> new Option(kind.name(), kind.getLabel()))
		.toList();

	static final List<Option> STATES = List.of(new Option("启用", "启用"), new Option("停用", "停用：不再产生新的条目，已有的保留"));

	static final List<Option> OPENNESS = List.of(new Option("固定", "固定成员：短语总是指这些单位"),
			new Option("每次指定", "每次指定：有关、相关单位，导入时再选"));

}
