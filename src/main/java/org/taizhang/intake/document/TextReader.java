package org.taizhang.intake.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plain text: lines become paragraphs, and what was copied out of a table a table again.
 */
public final class TextReader implements DocumentReader {

	private static final int MOST_LINES = 100_000;

	@Override
	public boolean recognises(byte[] content) {
		return TextDecoder.decode(content).isPresent();
	}

	@Override
	public SourceDocument read(String fileName, byte[] content, ReadingProgress progress) {
		TextDecoder.Text text = TextDecoder.decode(content)
			.orElseThrow(() -> new UnreadableDocumentException("文本文件的编码无法识别，请另存为 UTF-8 编码后再上传。"));
		List<String> lines = text.characters().lines().limit(MOST_LINES + 1L).toList();
		if (lines.size() > MOST_LINES) {
			throw DocumentBounds.tooMuch("超过 " + MOST_LINES + " 行");
		}
		BlockList blocks = new BlockList();
		List<String> prose = new ArrayList<>();
		int i = 0;
		while (i < lines.size()) {
			progress.at("行", i, lines.size());
			Optional<TextTable> table = TextTable.at(lines, i);
			if (table.isPresent()) {
				blocks.lines(prose);
				prose.clear();
				blocks.table(table.get().grid());
				i = table.get().end();
			}
			else {
				prose.add(lines.get(i++));
			}
		}
		blocks.lines(prose);
		return new SourceDocument(fileName, DocumentFormat.TEXT, blocks.toList(), text.remarks());
	}

}
