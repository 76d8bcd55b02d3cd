package org.taizhang.intake.document.ofd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of an OFD part; names are without their prefix. */
record OfdNode(Element element) {

	String name() {
		return this.element.getLocalName();
	}

	String text() {
		return this.element.getTextContent();
	}

	List<OfdNode> children() {
		List<OfdNode> children = new ArrayList<>();
		for (Node node = this.element.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element child) {
				children.add(new OfdNode(child));
			}
		}
		return children;
	}

	List<OfdNode> children(String name) {
		return children().stream().filter((child) -> child.name().equals(name)).toList();
	}

	Optional<OfdNode> child(String name) {
		return children().stream().filter((child) -> child.name().equals(name)).findFirst();
	}

	/** What stands below these elements, one in the other; empty if one is missing. */
	Optional<OfdNode> at(String... names) {
		Optional<OfdNode> found = Optional.of(this);
		for (String name : names) {
			found = found.flatMap((node) -> node.child(name));
		}
		return found;
	}

	String attribute(String name) {
		return this.element.getAttribute(name);
	}

	boolean is(String attribute, boolean otherwise) {
		String value = attribute(attribute);
		return value.isEmpty() ? otherwise : Boolean.parseBoolean(value);
	}

	double number(String attribute, double otherwise) {
		String value = attribute(attribute);
		return value.isEmpty() ? otherwise : Double.parseDouble(value.strip());
	}

	/** The numbers of an attribute; none if it is missing. */
	double[] numbers(String attribute) {
		return numbersIn(attribute(attribute));
	}

	static double[] numbersIn(String text) {
		return Arrays.stream(text.strip().split("\\s+"))
			.filter((word) -> !word.isEmpty())
			.mapToDouble(Double::parseDouble)
			.toArray();
	}

}
