package org.taizhang.intake.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.taizhang.intake.document.Block;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.SourceDocument;

/**
 * What the importer may set.
 *
 * @param firstListedLeads the first unit of a list without roles leads; a document that
 * says so itself (列第一位的为牵头单位) needs no option
 * @param year the plan's year where the document does not state one, or null
 * @param sheet the only sheet of a workbook to read, or null for all
 */
public record ReadingOptions(boolean firstListedLeads, Integer year, String sheet) {

	public ReadingOptions(boolean firstListedLeads, Integer year) {
		this(firstListedLeads, year, null);
	}

	public static ReadingOptions defaults() {
		return new ReadingOptions(false, null);
	}

	/** The blocks to read: those of the chosen sheet. */
	public List<Block> chosen(List<Block> blocks) {
		return (this.sheet == null) ? blocks
				: blocks.stream().filter((block) -> this.sheet.equals(block.place().sheet())).toList();
	}

	/** What is to be said of the document; nothing about the sheets that are not read. */
	public List<Remark> chosen(SourceDocument document) {
		Set<Integer> read = chosen(document.blocks()).stream()
			.map((block) -> block.place().block())
			.collect(Collectors.toSet());
		return document.remarks()
			.stream()
			.filter((remark) -> this.sheet == null
					|| ((remark.block() == null || read.contains(remark.block())) && !remark.isOfAnother(this.sheet)))
			.toList();
	}

}
