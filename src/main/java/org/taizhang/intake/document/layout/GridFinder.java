package org.taizhang.intake.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the tables of a page: lines that meet one another. */
final class GridFinder {

	/** Two columns without a frame: one line between them, one above and one below. */
	private static final int FEWEST_LINES = 3;

	private final List<Rule> rules = new ArrayList<>();

	private final int[] group;

	private GridFinder(List<Rule> across, List<Rule> down) {
		this.rules.addAll(across);
		this.rules.addAll(down);
		this.group = new int[this.rules.size()];
		for (int i = 0; i < this.group.length; i++) {
			this.group[i] = i;
		}
		for (int h = 0; h < across.size(); h++) {
			for (int v = 0; v < down.size(); v++) {
				if (across.get(h).meets(down.get(v), RuleJoiner.NEAR)) {
					this.group[root(h)] = root(across.size() + v);
				}
			}
		}
	}

	/**
	 * The grids from top to bottom. A frame around a page or a paragraph is none, nor is
	 * what stands inside a cell of another.
	 */
	static List<RuledGrid> find(List<Rule> pieces) {
		List<Rule> across = RuleJoiner.join(pieces, true);
		List<Rule> down = RuleJoiner.join(pieces, false);
		List<RuledGrid> grids = new GridFinder(across, down).grids();
		grids.sort(Comparator.comparingDouble((grid) -> -grid.area().width() * grid.area().height()));
		List<RuledGrid> outer = new ArrayList<>();
		for (RuledGrid grid : grids) {
			if (outer.stream().noneMatch((other) -> other.area().contains(grid.area()))) {
				outer.add(grid);
			}
		}
		outer.sort(Comparator.comparingDouble((grid) -> grid.area().top()));
		return outer;
	}

	private List<RuledGrid> grids() {
		Map<Integer, List<Rule>> groups = new HashMap<>();
		for (int i = 0; i < this.rules.size(); i++) {
			groups.computeIfAbsent(root(i), (key) -> new ArrayList<>()).add(this.rules.get(i));
		}
		List<RuledGrid> grids = new ArrayList<>();
		for (List<Rule> lines : groups.values()) {
			long across = lines.stream().filter(Rule::horizontal).count();
			if (across > 0 && lines.size() > across && lines.size() >= FEWEST_LINES) {
				RuledGrid.of(lines)
					.filter((grid) -> grid.columns() > 1 && grid.cells().size() > 1)
					.ifPresent(grids::add);
			}
		}
		return grids;
	}

	private int root(int line) {
		int root = line;
		while (this.group[root] != root) {
			this.group[root] = this.group[this.group[root]];
			root = this.group[root];
		}
		return root;
	}

}
