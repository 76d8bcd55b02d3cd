package org.taizhang.intake.document.layout;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageCanvasTests {

	@Test
	void picturesInTheirOwnCodesAreNoText() {
		PageLayout page = draw("\uf06c", "公");
		assertThat(page.glyphs()).extracting(Glyph::text).containsExactly("公");
		assertThat(page.unknown()).isZero();
		assertThat(page.symbols()).isEqualTo(1);
	}

	@Test
	void privateAndControlCharactersAreShownAsUnknown() {
		PageLayout page = draw("\ue123", "公", "\u0007");
		assertThat(page.glyphs()).extracting(Glyph::text).containsExactly("\ufffd", "公", "\ufffd");
		assertThat(page.unknown()).isEqualTo(2);
	}

	private static PageLayout draw(String... characters) {
		PageCanvas canvas = new PageCanvas(1, 595, 842);
		for (int i = 0; i < characters.length; i++) {
			canvas.text(characters[i], 100 + 16 * i, 100, 116 + 16 * i, 100, 16);
		}
		return canvas.toLayout();
	}

}
