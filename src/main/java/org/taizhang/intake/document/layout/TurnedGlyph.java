package org.taizhang.intake.document.layout;

/**
 * A character in a direction that the page's text does not run in.
 *
 * @param glyph where it stands when its own direction runs from left to right
 * @param direction in quarter turns as drawn
 * @param centerX where it stands among the page's text
 */
record TurnedGlyph(Glyph glyph, int direction, double centerX, double centerY) {
}
