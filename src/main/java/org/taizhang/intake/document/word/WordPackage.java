package org.taizhang.intake.document.word;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a .docx, found by what they are to each other, unpacked as they are read.
 */
final class WordPackage implements Closeable {

	private final ZipFile zip;

	private final List<InputStream> opened = new ArrayList<>();

	private final String main;

	private final Map<String, String> related;

	WordPackage(ZipFile zip) throws IOException {
		this.zip = zip;
		this.main = relations("_rels/.rels", "/").getOrDefault("officeDocument", "word/document.xml");
		int name = this.main.lastIndexOf('/') + 1;
		this.related = relations(this.main.substring(0, name) + "_rels/" + this.main.substring(name) + ".rels",
				"/" + this.main);
	}

	/** Types, without what tells Strict from Transitional, and the parts' names. */
	private Map<String, String> relations(String path, String source) throws IOException {
		Map<String, String> parts = new HashMap<>();
		Optional<XmlCursor> relations = open(path);
		relations.ifPresent((xml) -> xml.children((root) -> xml.children((relation) -> {
			String type = String.valueOf(xml.attribute("Type"));
			String target = xml.attribute("Target");
			if (target != null && !"External".equals(xml.attribute("TargetMode"))) {
				parts.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), resolve(source, target));
			}
		})));
		return parts;
	}

	private static String resolve(String source, String target) {
		try {
			return URI.create(source).resolve(target.replace('\\', '/')).getPath().substring(1);
		}
		catch (IllegalArgumentException | NullPointerException | IndexOutOfBoundsException ex) {
			return target;
		}
	}

	XmlCursor document() throws IOException {
		return open(this.main).orElseThrow(() -> new IOException("no document"));
	}

	/** A part by what it is to the document: styles, numbering. */
	Optional<XmlCursor> related(String type) throws IOException {
		String path = this.related.get(type);
		return (path != null) ? open(path) : Optional.empty();
	}

	private Optional<XmlCursor> open(String path) throws IOException {
		ZipArchiveEntry entry = this.zip.getEntry(path);
		if (entry == null) {
			return Optional.empty();
		}
		InputStream part = this.zip.getInputStream(entry);
		this.opened.add(part);
		return Optional.of(new XmlCursor(part));
	}

	@Override
	public void close() throws IOException {
		for (InputStream part : this.opened) {
			part.close();
		}
	}

}
