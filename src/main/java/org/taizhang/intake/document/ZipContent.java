package org.taizhang.intake.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a zip holds, without unpacking more than entries' names. */
final class ZipContent {

	/** More entries than any office document has. */
	private static final int MOST_ENTRIES = 10_000;

	private ZipContent() {
	}

	static boolean isZip(byte[] content) {
		return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
	}

	static boolean contains(byte[] content, String name) {
		if (!isZip(content)) {
			return false;
		}
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
			ZipEntry entry = zip.getNextEntry();
			for (int i = 0; entry != null && i < MOST_ENTRIES; i++) {
				if (entry.getName().equals(name)) {
					return true;
				}
				entry = zip.getNextEntry();
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			return false;
		}
		return false;
	}

}
