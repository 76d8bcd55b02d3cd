package org.taizhang.ledger.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.taizhang.ledger.Completion;

/**
 * templates/ledger/mine.html.
 *
 * @param filing null while the ledger is not published
 */
record MineView(PlanChoice plan, String unit, List<Todo> todo, List<EntryLine> lines, Completion completion,
		FilingView filing) {

	/** The whole ledger by chapter. */
	public Map<String, List<EntryLine>> chapters() {
		return this.lines.stream()
			.collect(Collectors.groupingBy(EntryLine::chapter, LinkedHashMap::new, Collectors.toList()));
	}

	/** How many of each kind: 逾期 1 · 已退回 1. */
	public String summary() {
		return this.todo.stream()
			.collect(Collectors.groupingBy(Todo::kind, LinkedHashMap::new, Collectors.counting()))
			.entrySet()
			.stream()
			.map(kind -> kind.getKey().getLabel() + " " + kind.getValue())
			.collect(Collectors.joining(" · "));
	}

	/**
	 * A line that wants something now.
	 *
	 * @param why the reason in a sentence
	 */
	record Todo(TodoKind kind, EntryLine line, String why) {
	}

	/**
	 * 备案.
	 *
	 * @param published whether it is; with the words for when and by when
	 */
	record FilingView(boolean published, boolean late, String words) {
	}

}
