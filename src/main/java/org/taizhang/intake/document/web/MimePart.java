package org.taizhang.intake.document.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a MIME message, as browsers and Word save web pages in one file.
 *
 * @param header its header lines, unfolded, each ended by a line break
 * @param body its content as it was sent, one character a byte
 */
record MimePart(String header, String body) {

	/** Parts within parts: more than any program writes. */
	private static final int DEEPEST = 5;

	private static final Pattern END_OF_HEADER = Pattern.compile("\\r?\\n\\r?\\n");

	private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");

	private static final Pattern BOUNDARY = Pattern.compile("boundary\\s*=\\s*(?:\"([^\"]+)\"|([^\\s;]+))",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([A-Za-z0-9_\\-]+)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern ESCAPE = Pattern.compile("=([0-9A-Fa-f]{2})|=[ \\t]*\\r?\\n");

	static MimePart of(byte[] message) {
		return of(new String(message, StandardCharsets.ISO_8859_1).stripLeading());
	}

	private static MimePart of(String message) {
		Matcher end = END_OF_HEADER.matcher(message);
		boolean ended = end.find();
		int split = ended ? end.start() : message.length();
		String header = FOLD.matcher(message.substring(0, split)).replaceAll(" ") + "\n";
		return new MimePart(header, ended ? message.substring(end.end()) : "");
	}

	/** This part, or the parts that it holds, in order. */
	List<MimePart> leaves() {
		List<MimePart> leaves = new ArrayList<>();
		addLeaves(leaves, DEEPEST);
		return leaves;
	}

	private static String mark(Matcher boundary) {
		return "--" + ((boundary.group(1) != null) ? boundary.group(1) : boundary.group(2));
	}

	private void addLeaves(List<MimePart> leaves, int depth) {
		Matcher matcher = BOUNDARY.matcher(value("Content-Type"));
		if (depth == 0 || !matcher.find()) {
			leaves.add(this);
			return;
		}
		String mark = mark(matcher);
		int start = this.body.indexOf(mark);
		while (start >= 0 && !this.body.startsWith("--", start + mark.length())) {
			int next = this.body.indexOf("\n" + mark, start + mark.length());
			String part = this.body.substring(start + mark.length(), (next < 0) ? this.body.length() : next);
			MimePart.of(part.stripLeading()).addLeaves(leaves, depth - 1);
			start = (next < 0) ? -1 : next + 1;
		}
	}

	/** Whether it holds parts, and the mark behind the last of them is missing. */
	boolean isCutOff() {
		Matcher matcher = BOUNDARY.matcher(value("Content-Type"));
		return matcher.find() && !this.body.contains(mark(matcher) + "--");
	}

	boolean isWebPage() {
		return value("Content-Type").toLowerCase(Locale.ROOT).startsWith("text/html");
	}

	/** The charset of the part as its header names it; empty if it does not. */
	String charset() {
		Matcher matcher = CHARSET.matcher(value("Content-Type"));
		return matcher.find() ? matcher.group(1) : "";
	}

	/**
	 * @throws IllegalArgumentException if it is not encoded as its header says
	 */
	byte[] content() {
		String encoding = value("Content-Transfer-Encoding").toLowerCase(Locale.ROOT);
		if (encoding.startsWith("base64")) {
			return Base64.getMimeDecoder().decode(this.body.replaceAll("=[^=]*$", "="));
		}
		String bytes = encoding.startsWith("quoted-printable")
				? ESCAPE.matcher(this.body)
					.replaceAll((found) -> (found.group(1) == null) ? ""
							: Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
				: this.body;
		return bytes.getBytes(StandardCharsets.ISO_8859_1);
	}

	private String value(String name) {
		Matcher matcher = Pattern.compile("(?im)^" + name + "\\s*:\\s*(.*)$").matcher(this.header);
		return matcher.find() ? matcher.group(1).strip() : "";
	}

}
