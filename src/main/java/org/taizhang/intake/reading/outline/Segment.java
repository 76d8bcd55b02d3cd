package org.taizhang.intake.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.taizhang.intake.document.Block;
import org.taizhang.intake.document.Paragraph;
import org.taizhang.intake.document.ReadingProgress;

/**
 * The document itself, or one of its attachments: the lines up to the next attachment.
 */
public record Segment(boolean attachment, List<Line> lines) {

	private static final Pattern ATTACHMENT = Pattern.compile("附[件表](?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})?[:.]?");

	/**
	 * @param progress is told of every block
	 */
	public static List<Segment> of(List<Block> blocks, ReadingProgress progress) {
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
					RunTogether.parts(line).forEach((part) -> lines.addAll(part.points()));
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
