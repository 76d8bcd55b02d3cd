package org.taizhang.intake.document.ofd;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The XML parts of an OFD file, each read when it is asked for. */
final class OfdPackage {

	private final ZipFile zip;

	private final DocumentBuilder xml = builder();

	OfdPackage(ZipFile zip) {
		this.zip = zip;
	}

	private static DocumentBuilder builder() {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			DocumentBuilder builder = factory.newDocumentBuilder();
			// errors are thrown, not printed
			builder.setErrorHandler(new DefaultHandler());
			return builder;
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * @throws IOException if there is no such part, or it is no XML, or too much of it
	 */
	OfdNode part(String path) throws IOException {
		ZipArchiveEntry entry = this.zip.getEntry(path);
		if (entry == null) {
			throw new IOException("no part " + path);
		}
		try (InputStream in = new OfdPart(this.zip.getInputStream(entry))) {
			return new OfdNode(this.xml.parse(in).getDocumentElement());
		}
		catch (SAXException ex) {
			throw new IOException(ex);
		}
	}

	/** Where a location that a part gives is: from the root, or beside the part. */
	static String path(String part, String location) {
		String place = location.strip();
		return place.startsWith("/") ? place.substring(1) : part.substring(0, part.lastIndexOf('/') + 1) + place;
	}

}
