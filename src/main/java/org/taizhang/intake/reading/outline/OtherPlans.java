package org.taizhang.intake.reading.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.taizhang.intake.reading.WarningCode;
import org.taizhang.intake.reading.Warnings;

/**
 * Further plans in the document of one: a notice may issue two of them, and an attachment
 * may part its own tasks.
 */
public final class OtherPlans {

	/** Items with units that make a plan of an attachment. */
	private static final int FEWEST = 2;

	/** Numbered points that make one of it where no units are named. */
	private static final int FEWEST_POINTS = 4;

	private static final Pattern YEAR = Pattern.compile("[0-9]{4}年");

	private OtherPlans() {
	}

	/**
	 * Says which attachments stay unread, and which plans are read as one.
	 * @param read the part whose items are read
	 */
	public static void warn(List<Segment> segments, PlanParts read, Warnings warnings) {
		if (read.body().isEmpty()) {
			return;
		}
		for (Segment segment : segments) {
			if (segment.lines().contains(read.body().get(0))) {
				continue;
			}
			PlanParts parts = PlanParts.split(segment, null);
			Optional<String> title = TitleReader.planLike(segment.lines());
			long points = title.isEmpty() ? 0
					: parts.body().stream().filter((line) -> line.label().isPresent()).count();
			if (parts.itemsWithUnits() >= FEWEST) {
				unread(segment, title, "还有 " + parts.itemsWithUnits() + " 处写了责任单位", warnings);
			}
			else if (segment.attachment() && points >= FEWEST_POINTS) {
				unread(segment, title, "还有 " + points + " 条带编号的内容", warnings);
			}
		}
		List<Line> body = read.body();
		IntStream.range(1, body.size() - 1)
			.filter((i) -> isTitle(body.get(i)) && body.get(i + 1).label().equals(body.get(0).label()))
			.mapToObj(body::get)
			.forEach((title) -> warnings.add(WarningCode.OTHER_PLAN,
					"文件里还有一个计划“%s”，两个计划已经读在一起：要分开管理，请把它另存成一份再上传，并在这里删去它的条目。".formatted(title), title.text()));
	}

	private static void unread(Segment segment, Optional<String> title, String what, Warnings warnings) {
		Line first = segment.lines().get(0);
		warnings.add(WarningCode.OTHER_PLAN,
				"“%s”里%s，这次没有读：一份文件只读一个计划，需要的话请把这一部分另存成一份再上传。".formatted(title.orElseGet(() -> begin(first)), what),
				first.text());
	}

	private static boolean isTitle(Line line) {
		return line.label().isEmpty() && line.folded().indexOf('年') >= 0 && YEAR.matcher(line.folded()).find()
				&& TitleReader.planLike(List.of(line)).isPresent();
	}

	private static String begin(Line line) {
		String text = line.toString();
		return (text.length() > 30) ? text.substring(0, 30) + "…" : text;
	}

}
