package org.taizhang.intake.document.web;

import java.util.Set;

import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks through elements and hands their text on, telling where blocks begin and end.
 * Numbers that a browser puts before the points of a list become text.
 */
final class WebText {

	private static final Set<String> INLINE = Set.of("a", "abbr", "b", "big", "em", "font", "i", "ins", "label",
			"small", "span", "strong", "sub", "sup", "u", "mark", "s", "code", "tt", "kbd", "var", "cite", "q", "nobr",
			"wbr", "img", "time", "bdo", "bdi", "acronym");

	/** From here up to the surrogates every character is seen. */
	private static final char LAST_SPACE = '\u3000';

	/** What is made of the text. */
	interface Target {

		void text(String text);

		/** A block begins or ends. */
		void end();

		/** Whether it takes an element as a whole: its children are not walked. */
		boolean takes(Element element);

	}

	private final Target target;

	private final ListLabels labels = new ListLabels();

	private String label = "";

	WebText(Target target) {
		this.target = target;
	}

	void add(Node node) {
		if (node instanceof TextNode words) {
			text(spaced(words.getWholeText()));
		}
		else if (node instanceof Element element) {
			add(element);
		}
	}

	/** White space of the source is one space. */
	private static String spaced(String text) {
		boolean plain = text.indexOf('\n') < 0 && text.indexOf('\t') < 0 && text.indexOf('\r') < 0
				&& !text.contains("  ");
		if (plain) {
			return text;
		}
		StringBuilder spaced = new StringBuilder(text.length());
		boolean space = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean next = c == ' ' || c == '\n' || c == '\r' || c == '\t';
			if (!next || !space) {
				spaced.append(next ? ' ' : c);
			}
			space = next;
		}
		return spaced.toString();
	}

	/** How many characters of a text are seen, as {@link TextNode#text()} has them. */
	static int length(String text) {
		int length = 0;
		int seen = 0;
		boolean space = true;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c > LAST_SPACE && c < Character.MIN_SURROGATE) {
				seen = ++length;
				space = false;
				continue;
			}
			boolean next = StringUtil.isActuallyWhitespace(c);
			if (next ? !space : !StringUtil.isInvisibleChar(c) && (seen > 0 || !Character.isWhitespace(c))) {
				length++;
				seen = (next || Character.isWhitespace(c)) ? seen : length;
				space = next;
			}
		}
		return seen;
	}

	private void text(String text) {
		boolean first = !this.label.isEmpty() && !text.isBlank();
		this.target.text(first ? this.label + text.stripLeading() : text);
		this.label = first ? "" : this.label;
	}

	private void add(Element element) {
		String name = element.normalName();
		if (name.equals("br")) {
			this.target.text("\n");
		}
		else if (INLINE.contains(name) || name.indexOf(':') >= 0) {
			element.childNodes().forEach(this::add);
		}
		else if (!this.target.takes(element)) {
			this.target.end();
			if (name.equals("li")) {
				this.label = this.labels.of(element);
			}
			element.childNodes().forEach(this::add);
			this.target.end();
		}
	}

}
