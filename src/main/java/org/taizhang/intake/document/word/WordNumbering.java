package org.taizhang.intake.document.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The lists that a .docx defines. */
final class WordNumbering {

	private static final int LEVELS = 9;

	/** What several lists share; a definition may only name the style that has it. */
	private record Definition(List<NumberLevel> levels, Map<String, Integer> levelOfStyle, String sameAsStyle) {
	}

	/** What a list changes: levels of its own, and where it begins again. */
	private record Change(NumberLevel level, Integer start) {
	}

	private final WordStyles styles;

	private final Map<Integer, Definition> definitions = new HashMap<>();

	private final Map<Integer, Integer> definitionOf = new HashMap<>();

	private final Map<Integer, Map<Integer, Change>> changes = new HashMap<>();

	private final Map<Integer, ListForm> lists = new HashMap<>();

	WordNumbering(WordStyles styles) {
		this.styles = styles;
	}

	/**
	 * @return null if the paragraph is in no list
	 */
	ListForm list(WordProperties paragraph) {
		Integer list = (paragraph.list != null) ? paragraph.list : this.styles.list(paragraph.style);
		return (list == null || list == 0) ? null : this.lists.computeIfAbsent(list, this::form);
	}

	/** A style says its level itself, or the level says for which style it is. */
	int level(WordProperties paragraph, ListForm list) {
		if (paragraph.level != null) {
			return paragraph.level;
		}
		Integer level = (paragraph.list == null) ? this.styles.level(paragraph.style) : null;
		Definition definition = this.definitions.get(list.definition());
		return (level != null) ? level
				: definition.levelOfStyle().getOrDefault(this.styles.numbered(paragraph.style), 0);
	}

	private ListForm form(int list) {
		Integer definition = definition(list);
		if (definition == null) {
			return null;
		}
		List<NumberLevel> levels = new ArrayList<>(this.definitions.get(definition).levels());
		Map<Integer, Change> own = this.changes.getOrDefault(list, Map.of());
		Set<Integer> startingAgain = new HashSet<>();
		own.forEach((level, change) -> {
			NumberLevel form = (change.level() != null) ? change.level() : levels.get(level);
			if (form != null && change.start() != null) {
				form = form.startingAt(change.start());
				startingAgain.add(level);
			}
			levels.set(level, form);
		});
		return new ListForm(list, definition, Collections.unmodifiableList(levels), startingAgain);
	}

	/** Follows a definition that is only the name of a style for lists. */
	private Integer definition(int list) {
		Integer id = this.definitionOf.get(list);
		Definition definition = this.definitions.get(id);
		if (definition != null && definition.sameAsStyle() != null) {
			Integer other = this.styles.list(definition.sameAsStyle());
			id = (other != null) ? this.definitionOf.get(other) : id;
		}
		return this.definitions.containsKey(id) ? id : null;
	}

	void read(XmlCursor xml) {
		xml.children((root) -> xml.children((name) -> {
			switch (name) {
				case "abstractNum" -> readDefinition(xml);
				case "num" -> readList(xml);
				default -> {
				}
			}
		}));
	}

	private void readDefinition(XmlCursor xml) {
		Integer id = number(xml.attribute("abstractNumId"));
		List<NumberLevel> levels = new ArrayList<>(Collections.nCopies(LEVELS, null));
		Map<String, Integer> levelOfStyle = new HashMap<>();
		String[] sameAsStyle = new String[1];
		xml.children((name) -> {
			Integer level = number(xml.attribute("ilvl"));
			if (name.equals("lvl") && level != null && level < LEVELS) {
				WordListLevel read = WordListLevel.read(xml);
				levels.set(level, read.form());
				levelOfStyle.put(read.style(), level);
			}
			else if (name.equals("numStyleLink")) {
				sameAsStyle[0] = xml.value();
			}
		});
		this.definitions.put(id, new Definition(levels, levelOfStyle, sameAsStyle[0]));
	}

	private void readList(XmlCursor xml) {
		Integer id = number(xml.attribute("numId"));
		xml.children((name) -> {
			Integer level = number(xml.attribute("ilvl"));
			if (name.equals("abstractNumId")) {
				this.definitionOf.put(id, xml.value(-1));
			}
			else if (name.equals("lvlOverride") && level != null && level < LEVELS) {
				this.changes.computeIfAbsent(id, (key) -> new TreeMap<>()).put(level, change(xml));
			}
		});
	}

	private static Change change(XmlCursor xml) {
		Integer[] start = new Integer[1];
		NumberLevel[] level = new NumberLevel[1];
		xml.children((name) -> {
			switch (name) {
				case "startOverride" -> start[0] = xml.value(1);
				case "lvl" -> level[0] = WordListLevel.read(xml).form();
				default -> {
				}
			}
		});
		return new Change(level[0], start[0]);
	}

	private static Integer number(String text) {
		return (text != null && text.matches("[0-9]{1,9}")) ? Integer.valueOf(text) : null;
	}

}
