package org.taizhang.intake.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.taizhang.intake.document.content.FileContent;
import org.taizhang.intake.document.text.TextReader;

/**
 * Short forms of blocks for assertions: a paragraph's text, a table's rows with | between
 * cells.
 */
public final class Blocks {

	private Blocks() {
	}

	public static SourceDocument text(String... lines) {
		return new TextReader().read("plan.txt",
				new FileContent(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)), ReadingProgress.UNWATCHED);
	}

	public static List<String> of(SourceDocument document) {
		return document.blocks().stream().map(Blocks::of).toList();
	}

	private static String of(Block block) {
		if (block instanceof Paragraph paragraph) {
			return paragraph.text();
		}
		return ((TableBlock) block).rows()
			.stream()
			.map((row) -> row.stream().map((cell) -> cell.text().replace("\n", "⏎")).collect(Collectors.joining("|")))
			.collect(Collectors.joining("\n"));
	}

}
