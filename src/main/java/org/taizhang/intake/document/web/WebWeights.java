package org.taizhang.intake.document.web;

import java.util.IdentityHashMap;
import java.util.Map;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;

/** How much text each element of a page holds, kept true while elements are removed. */
final class WebWeights {

	/**
	 * How much there is.
	 *
	 * @param text characters of text
	 * @param linked of these in links
	 * @param first the first character that may be one of a name, 0 if there is none
	 */
	record Weight(int text, int linked, int links, char first) {

		private static final Weight NONE = new Weight(0, 0, 0, (char) 0);

		/** When a part of this changes. */
		private Weight with(Weight after, Weight before) {
			return new Weight(this.text + after.text - before.text, this.linked + after.linked - before.linked,
					this.links + after.links - before.links, this.first);
		}

	}

	private final Map<Element, Weight> weights = new IdentityHashMap<>();

	void put(Element element, Weight weight) {
		if (weight.text() > 0) {
			this.weights.put(element, weight);
		}
	}

	int text(Element element) {
		return weight(element).text();
	}

	int outsideLinks(Element element) {
		return weight(element).text() - weight(element).linked();
	}

	int linked(Element element) {
		return weight(element).linked();
	}

	char first(Element element) {
		return weight(element).first();
	}

	int links(Element element) {
		return weight(element).links();
	}

	/** What an element adds to the one that it stands in: nothing without text. */
	Weight share(Element element) {
		Weight weight = weight(element);
		boolean link = weight.text() > 0 && element.normalName().equals("a") && element.hasAttr("href");
		return link ? new Weight(weight.text(), weight.text(), weight.links() + 1, weight.first()) : weight;
	}

	/** Takes an element out of its page. */
	void remove(Element element) {
		Weight before = share(element);
		Weight after = Weight.NONE;
		Element parent = element.parent();
		while (parent != null && !before.equals(after)) {
			Weight old = share(parent);
			this.weights.put(parent, weight(parent).with(after, before));
			before = old;
			after = share(parent);
			parent = parent.parent();
		}
		// taking it out of a long list of children would move all that follow
		if (element.parent() != null) {
			element.replaceWith(new Comment(""));
		}
	}

	private Weight weight(Element element) {
		return this.weights.getOrDefault(element, Weight.NONE);
	}

}
