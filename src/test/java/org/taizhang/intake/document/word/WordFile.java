package org.taizhang.intake.document.word;

import java.util.ArrayList;
import java.util.List;

import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.Zips;

/** A .docx as XML, with what Word writes around a body. */
final class WordFile {

	static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private final String body;

	private String namespace = TRANSITIONAL;

	private String relations = RELATIONS;

	private final List<String> parts = new ArrayList<>();

	private WordFile(String body) {
		this.body = body;
	}

	static WordFile of(String... body) {
		return new WordFile(String.join("", body));
	}

	/** A paragraph of one run. */
	static String p(String text) {
		return "<w:p>" + r(text) + "</w:p>";
	}

	/** A paragraph of these runs, whose properties come first. */
	static String p(String properties, String... runs) {
		return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", runs) + "</w:p>";
	}

	static String r(String text) {
		return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
	}

	static String table(String... rows) {
		return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
	}

	static String row(String... cells) {
		return "<w:tr>" + String.join("", cells) + "</w:tr>";
	}

	static String cell(String text) {
		return "<w:tc>" + p(text) + "</w:tc>";
	}

	static String cell(String properties, String... content) {
		return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + String.join("", content) + "</w:tc>";
	}

	WordFile styles(String... styles) {
		return part("styles", "<w:styles %s>" + String.join("", styles) + "</w:styles>");
	}

	WordFile numbering(String... lists) {
		return part("numbering", "<w:numbering %s>" + String.join("", lists) + "</w:numbering>");
	}

	WordFile part(String type, String xml) {
		this.parts.add(type);
		this.parts.add(xml);
		return this;
	}

	/** ISO 29500 Strict, which has other namespaces. */
	WordFile strict() {
		this.namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main";
		this.relations = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
		return this;
	}

	byte[] bytes() {
		List<String> entries = new ArrayList<>();
		String declared = "xmlns:w=\"" + this.namespace
				+ "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
				+ " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";
		StringBuilder relations = new StringBuilder();
		for (int i = 0; i < this.parts.size(); i += 2) {
			String type = this.parts.get(i);
			entries.addAll(List.of("word/" + type + ".xml", this.parts.get(i + 1).replace("%s", declared)));
			relations.append(relation(type, type + ".xml"));
		}
		entries.addAll(List.of("_rels/.rels", relations(relation("officeDocument", "word/document.xml")),
				"word/_rels/document.xml.rels", relations(relations.toString()), "word/document.xml",
				"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document " + declared + "><w:body>" + this.body
						+ "<w:sectPr/></w:body></w:document>"));
		return Zips.of(entries.toArray(String[]::new));
	}

	private static String relations(String relations) {
		return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
				+ "</Relationships>";
	}

	private String relation(String type, String target) {
		return "<Relationship Id=\"r" + target.hashCode() + "\" Type=\"" + this.relations + type + "\" Target=\""
				+ target + "\"/>";
	}

	SourceDocument document() {
		return new DocumentReaders().read("要点.docx", bytes());
	}

	List<String> blocks() {
		return Blocks.of(document());
	}

}
