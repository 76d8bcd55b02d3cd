package org.taizhang.intake.document;

import java.util.IdentityHashMap;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How many characters of text each element holds, added up in one walk. */
final class WebWeights implements NodeVisitor {

	/** Characters of text, characters of text in links, links. */
	private record Weight(int text, int linked, int links) {

		private static final Weight NONE = new Weight(0, 0, 0);

		private Weight plus(Weight other) {
			return new Weight(this.text + other.text, this.linked + other.linked, this.links + other.links);
		}

	}

	private final Map<Element, Weight> weights = new IdentityHashMap<>();

	private WebWeights() {
	}

	static WebWeights of(Element root) {
		WebWeights weights = new WebWeights();
		root.traverse(weights);
		return weights;
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

	int links(Element element) {
		return weight(element).links();
	}

	private Weight weight(Element element) {
		return this.weights.getOrDefault(element, Weight.NONE);
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode text && !text.isBlank() && node.parent() instanceof Element parent) {
			add(parent, new Weight(text.text().strip().length(), 0, 0));
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (depth > 0 && node instanceof Element element && node.parent() instanceof Element parent) {
			Weight weight = weight(element);
			boolean link = element.normalName().equals("a") && element.hasAttr("href");
			add(parent, link ? new Weight(weight.text(), weight.text(), weight.links() + 1) : weight);
		}
	}

	private void add(Element element, Weight weight) {
		if (weight.text() > 0) {
			this.weights.merge(element, weight, Weight::plus);
		}
	}

}
