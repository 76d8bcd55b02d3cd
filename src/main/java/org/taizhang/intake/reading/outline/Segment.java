package org.taizhang.intake.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.taizhang.intake.document.Block;
import org.taizhang.intake.document.Paragraph;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.reading.WarningCode;
import org.taizhang.intake.reading.Warnings;

/**
 * The document itself, or one of its attachments: the lines up to the next attachment.
 */
public record Segment(boolean attachment, List<Line> lines) {

	private static final Pattern ATTACHMENT = Pattern.compile("附[件表](?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})?[:.]?");

	/** Characters of a paragraph that show which one it is. */
	private static final int EXCERPT = 30;

	/**
	 * @param progress is told of every block
	 * @param warnings take the first paragraph that had to be parted
	 */
	public static List<Segment> of(List<Block> blocks, ReadingProgress progress, Warnings warnings) {
		boolean said = false;
		List<Segment> segments = new ArrayList<>();
		segments.add(new Segment(false, new ArrayList<>()));
		for (Block block : blocks) {
			progress.at("段", block.place().block() + 1, 0);
			if (block instanceof Paragraph paragraph) {
				Line line = Line.of(paragraph);
				if (line.folded().startsWith("附") && ATTACHMENT.matcher(line.folded()).matches()) {
					segments.add(new Segment(true, new ArrayList<>()));
				}
				else if (!line.text().isEmpty()) {
					List<Line> lines = segments.get(segments.size() - 1).lines();
					List<Line> parts = RunTogether.parts(line);
					parts.forEach((part) -> lines.addAll(part.points()));
					if (parts.size() > 1 && !said) {
						warnings.add(WarningCode.LOST_BREAKS, "有的段落里连着写了几条，可能是复制时丢了换行，已在编号之前分开，请对照原文核对各级标题和条目。",
								line.text().upTo(Math.min(EXCERPT, line.text().length())));
						said = true;
					}
				}
			}
		}
		return segments.stream()
			.map((segment) -> new Segment(segment.attachment(),
					UnprintedLabels
						.resolve(BareHeadings.resolve(WeakLabels.resolve(Bullets.resolve(segment.lines()))))))
			.toList();
	}

}
