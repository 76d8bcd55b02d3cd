package org.taizhang.intake.document.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;

import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What an OLE2 file (Office 97–2003) holds, by the names in its root directory. */
public final class OleContent {

	private OleContent() {
	}

	public static boolean isOle(byte[] content) {
		return FileMagic.valueOf(content) == FileMagic.OLE2;
	}

	public static boolean contains(byte[] content, String name) {
		return names(content).contains(name);
	}

	/** None if this is no OLE2 file or a damaged one. */
	public static Set<String> names(byte[] content) {
		if (!isOle(content)) {
			return Set.of();
		}
		try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
			return Set.copyOf(files.getRoot().getEntryNames());
		}
		catch (IOException | RuntimeException ex) {
			return Set.of();
		}
	}

}
