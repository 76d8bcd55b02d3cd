package org.taizhang.intake.document.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the styles of a .docx say of numbering and of hidden text. */
final class WordStyles {

	/** Longer chains of styles go in a circle. */
	private static final int DEEPEST = 20;

	/** Null where a style leaves something to the one that it is based on. */
	record Style(String basedOn, Integer list, Integer level, Boolean hidden) {
	}

	private final Map<String, Style> styles = new HashMap<>();

	private String standard;

	void read(XmlCursor xml) {
		xml.children((root) -> xml.children((name) -> {
			if (name.equals("style")) {
				String id = xml.attribute("styleId");
				boolean paragraphs = "paragraph".equals(xml.attribute("type"));
				if (paragraphs && "1".equals(xml.attribute("default"))) {
					this.standard = id;
				}
				this.styles.put(id, style(xml));
			}
		}));
	}

	private static Style style(XmlCursor xml) {
		String[] basedOn = new String[1];
		WordProperties properties = new WordProperties();
		WordProperties run = new WordProperties();
		xml.children((name) -> {
			switch (name) {
				case "basedOn" -> basedOn[0] = xml.value();
				case "pPr" -> properties.readParagraph(xml);
				case "rPr" -> run.readRun(xml);
				default -> {
				}
			}
		});
		return new Style(basedOn[0], properties.list, properties.level, run.hidden);
	}

	/** The list of a style, or of a style that it is based on. */
	Integer list(String id) {
		return find(id, Style::list).orElse(null);
	}

	Integer level(String id) {
		return find(id, Style::level).orElse(null);
	}

	boolean isHidden(String id) {
		return find(id, Style::hidden).orElse(false);
	}

	/** The style from which a paragraph of that style has its list. */
	String numbered(String id) {
		String at = known(id);
		for (int i = 0; i < DEEPEST && this.styles.containsKey(at) && this.styles.get(at).list() == null; i++) {
			at = this.styles.get(at).basedOn();
		}
		return at;
	}

	private <T> Optional<T> find(String id, Function<Style, T> value) {
		Style style = this.styles.get(known(id));
		for (int i = 0; i < DEEPEST && style != null; i++) {
			if (value.apply(style) != null) {
				return Optional.of(value.apply(style));
			}
			style = this.styles.get(style.basedOn());
		}
		return Optional.empty();
	}

	private String known(String id) {
		return (id != null) ? id : this.standard;
	}

}
