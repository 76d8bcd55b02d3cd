package org.taizhang.intake.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A file as read: its blocks in reading order, the block at index n having ordinal n.
 *
 * @param properties what the file says of itself outside its text, under the words that
 * offices use (标题, 发文字号, 发文机关, 成文日期, 发布日期)
 * @param remarks what the reader has to say of the file
 */
public record SourceDocument(String fileName, DocumentFormat format, List<Block> blocks, Map<String, String> properties,
		List<Remark> remarks) {

	public SourceDocument {
		blocks = List.copyOf(blocks);
		properties = Map.copyOf(properties);
		remarks = List.copyOf(remarks);
	}

	public SourceDocument(String fileName, DocumentFormat format, List<Block> blocks) {
		this(fileName, format, blocks, Map.of(), List.of());
	}

	public SourceDocument(String fileName, DocumentFormat format, List<Block> blocks, List<Remark> remarks) {
		this(fileName, format, blocks, Map.of(), remarks);
	}

	/** The sheets of a workbook that hold something, in order; none for other formats. */
	public List<String> sheets() {
		return sheetsOf(this.blocks);
	}

	/** The sheets on which these blocks stand, in order. */
	public static List<String> sheetsOf(List<Block> blocks) {
		return blocks.stream().map((block) -> block.place().sheet()).filter(Objects::nonNull).distinct().toList();
	}

	/** The same with one more remark. */
	public SourceDocument with(Remark remark) {
		List<Remark> more = new ArrayList<>(this.remarks);
		more.add(remark);
		return new SourceDocument(this.fileName, this.format, this.blocks, this.properties, more);
	}

}
