package org.taizhang.intake.draft;

import java.util.List;

import org.taizhang.intake.document.Block;
import org.taizhang.intake.document.Paragraph;
import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.reading.SourceSpan;

/** The words of the source at a place. */
final class SpanText {

	private SpanText() {
	}

	static String of(SourceSpan span, List<Block> blocks) {
		Block block = blocks.get(span.block());
		String all = (block instanceof TableBlock table) ? table.cell(span.row(), span.column()).text()
				: ((Paragraph) block).text();
		return all.substring(Math.min(span.start(), all.length()), Math.min(span.end(), all.length()));
	}

}
