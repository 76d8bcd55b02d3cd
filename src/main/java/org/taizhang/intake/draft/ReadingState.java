package org.taizhang.intake.draft;

/**
 * A reading as its page shows it.
 *
 * @param unit what is counted (页, 行), null while nothing is known
 * @param all 0 where nobody knows
 * @param ahead how many are read before it starts; 0 once it has started
 */
public record ReadingState(String unit, int done, int all, int ahead) {

	/** In Chinese. */
	public String words() {
		if (this.ahead > 0) {
			return "前面还有 %d 份在读取，轮到后自动开始".formatted(this.ahead);
		}
		if (this.unit == null || this.done == 0) {
			return "正在读取";
		}
		return (this.all > 0) ? "正在读取第 %d %s，共 %d %s".formatted(this.done, this.unit, this.all, this.unit)
				: "已读取 %d %s".formatted(this.done, this.unit);
	}

	/** From 0 to 100; null where nobody knows. */
	public Integer share() {
		return (this.all > 0) ? Math.min(100, this.done * 100 / this.all) : null;
	}

}
