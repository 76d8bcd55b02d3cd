package org.taizhang.intake.reading;

/** A numbered heading or point of the plan's body. */
public record OutlineEntry(int level, String label, String heading) {
}
