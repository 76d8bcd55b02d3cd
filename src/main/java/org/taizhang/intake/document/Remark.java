package org.taizhang.intake.document;

/**
 * What a reader of a format has to say of a file that it could read: a scanned page, rows
 * that were hidden, a sheet that was left out.
 *
 * @param message one Chinese sentence: what is so, and what to do if anything
 * @param block the block that it is about, or null
 */
public record Remark(String message, Integer block) {
}
