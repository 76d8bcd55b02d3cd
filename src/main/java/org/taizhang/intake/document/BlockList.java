package org.taizhang.intake.document;

import java.util.ArrayList;
import java.util.List;

/** Numbers the blocks as a reader finds them. */
public final class BlockList {

	private final List<Block> blocks = new ArrayList<>();

	public void paragraph(String text) {
		paragraph(text, here());
	}

	public void paragraph(String text, SourcePlace place) {
		Paragraph paragraph = new Paragraph(place, text.strip());
		if (!paragraph.text().isBlank()) {
			this.blocks.add(paragraph);
		}
	}

	/** Lines that a page's end may have broken. */
	public void lines(List<String> lines) {
		if (lines.size() == 1) {
			paragraph(lines.get(0));
		}
		else {
			LineJoiner.join(lines).forEach(this::paragraph);
		}
	}

	public void table(GridBuilder grid) {
		table(grid, here());
	}

	public void table(GridBuilder grid, SourcePlace place) {
		TableBlock table = grid.build(place);
		if (table.rows().stream().flatMap(List::stream).anyMatch((cell) -> !cell.isBlank())) {
			this.blocks.add(table);
		}
	}

	public int size() {
		return this.blocks.size();
	}

	public SourcePlace here() {
		return SourcePlace.of(this.blocks.size());
	}

	/**
	 * @throws UnreadableDocumentException if there is nothing to read
	 */
	public List<Block> toList() {
		if (this.blocks.isEmpty()) {
			throw new UnreadableDocumentException("文件里没有文字，请检查是否选对了文件；扫描件请先转换成文字再上传。");
		}
		return this.blocks;
	}

}
