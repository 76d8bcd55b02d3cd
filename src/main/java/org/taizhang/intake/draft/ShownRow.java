package org.taizhang.intake.draft;

import java.util.List;
import java.util.Objects;

import org.taizhang.shared.RefusedException;

/**
 * A row as a window showed it. What somebody asks for there is done only while it is
 * still so: sent twice, or from a stale window, it touches no other row.
 *
 * @param previous the kept row before it, or null
 * @param next the kept row after it, or null
 */
public record ShownRow(int version, Long previous, Long next) {

	void requireUnchanged(DraftRow row) {
		if (row.isDropped()) {
			throw new RefusedException("这一行已经删去，这次没有改动。请看过现在的样子再操作。");
		}
		if (row.getVersion() != this.version) {
			throw new RefusedException("这一行刚被改过，这次没有改动。请看过现在的样子再操作。");
		}
	}

	void requirePrevious(List<DraftRow> kept, int index) {
		requireNeighbour(this.previous, (index > 0) ? kept.get(index - 1) : null);
	}

	void requireNext(List<DraftRow> kept, int index) {
		requireNeighbour(this.next, (index + 1 < kept.size()) ? kept.get(index + 1) : null);
	}

	private static void requireNeighbour(Long shown, DraftRow now) {
		if (!Objects.equals(shown, (now != null) ? now.getId() : null)) {
			throw new RefusedException("行的前后次序刚有变化，这次没有改动。请看过现在的样子再操作。");
		}
	}

}
