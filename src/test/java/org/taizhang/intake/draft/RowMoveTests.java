package org.taizhang.intake.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.taizhang.intake.draft.RowMove.Direction;
import org.taizhang.shared.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RowMoveTests {

	@Test
	void withinItsTaskARowChangesPlaces() {
		assertThat(moved("甲/一/a 甲/一/b 甲/一/c", 2, Direction.UP)).isEqualTo("甲/一/a 甲/一/c 甲/一/b");
	}

	@Test
	void atTheTasksBorderItGoesOverIntoTheNeighbour() {
		assertThat(moved("甲/一/a 甲/二/b 甲/二/c", 1, Direction.UP)).isEqualTo("甲/一/a 甲/一/b 甲/二/c");
		assertThat(moved("甲/一/a 甲/一/b 乙/二/c", 1, Direction.DOWN)).isEqualTo("甲/一/a 乙/二/b 乙/二/c");
	}

	@Test
	void aTaskOfOneRowStepsOverAWholeTask() {
		assertThat(moved("甲/一/a 甲/一/b 甲/二/c", 2, Direction.UP)).isEqualTo("甲/二/c 甲/一/a 甲/一/b");
		assertThat(moved("甲/二/c 甲/一/a 甲/一/b 乙/三/d", 0, Direction.DOWN)).isEqualTo("甲/一/a 甲/一/b 甲/二/c 乙/三/d");
	}

	@Test
	void aTaskOfOneRowGoesOverIntoTheNeighbouringChapter() {
		assertThat(moved("甲/一/a 乙/二/b 乙/三/c", 1, Direction.UP)).isEqualTo("甲/一/a 甲/二/b 乙/三/c");
	}

	@Test
	void beyondTheEndsThereIsNothing() {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> moved("甲/一/a", 0, Direction.UP));
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> moved("甲/一/a", 0, Direction.DOWN));
	}

	private static String moved(String places, int index, Direction direction) {
		List<DraftRow> rows = new ArrayList<>();
		for (String place : places.split(" ")) {
			String[] parts = place.split("/");
			rows.add(new DraftRow(1, RowOrder.position(rows.size()), DraftFixture.row(parts[0], parts[1], parts[2]),
					RowOrigin.NONE));
		}
		new RowMove(rows).move(index, direction);
		return rows.stream()
			.sorted(Comparator.comparingInt(DraftRow::getPosition))
			.map(row -> row.getChapter() + "/" + row.getTaskTitle() + "/" + row.getText())
			.reduce((one, other) -> one + " " + other)
			.orElseThrow();
	}

}
