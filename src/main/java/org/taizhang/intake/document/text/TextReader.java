package org.taizhang.intake.document.text;

import java.util.List;
import java.util.stream.Stream;

import org.taizhang.intake.document.BlockList;
import org.taizhang.intake.document.DocumentBounds;
import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.intake.document.DocumentReader;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.document.content.FileContent;
import org.taizhang.intake.document.content.TextDecoder;

/**
 * Plain text: lines become paragraphs, and what was copied out of a table a table again.
 */
public final class TextReader implements DocumentReader {

	private static final int MOST_LINES = 100_000;

	@Override
	public boolean recognises(FileContent content) {
		return content.text().isPresent();
	}

	@Override
	public SourceDocument read(String fileName, FileContent content, ReadingProgress progress) {
		TextDecoder.Text text = content.text()
			.orElseThrow(() -> new UnreadableDocumentException("文本文件的编码无法识别，请另存为 UTF-8 编码后再上传。"));
		PinyinGlosses glosses = PinyinGlosses.in(text.characters());
		List<String> lines = glosses.without(text.characters()).lines().limit(MOST_LINES + 1L).toList();
		if (lines.size() > MOST_LINES) {
			throw DocumentBounds.tooMuch("超过 " + MOST_LINES + " 行");
		}
		BlockList blocks = new BlockList();
		List<Remark> remarks = TextLines.addTo(blocks, lines, progress);
		return new SourceDocument(fileName, DocumentFormat.TEXT, blocks.toList(),
				Stream.of(text.remarks(), glosses.remarks(), remarks).flatMap(List::stream).toList());
	}

}
