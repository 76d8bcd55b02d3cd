package org.taizhang.intake.document.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;

import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * What an OLE2 file (Office 97–2003) holds.
 *
 * @param isOle whether the file begins as one
 * @param names what its root directory names; empty in a damaged file
 * @param files null in a damaged file
 */
public record OleContent(boolean isOle, Set<String> names, POIFSFileSystem files) {

	static OleContent of(byte[] bytes) {
		if (FileMagic.valueOf(bytes) != FileMagic.OLE2) {
			return new OleContent(false, Set.of(), null);
		}
		try {
			// nothing but memory to give back
			POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes));
			return new OleContent(true, Set.copyOf(files.getRoot().getEntryNames()), files);
		}
		catch (IOException | RuntimeException ex) {
			return new OleContent(true, Set.of(), null);
		}
	}

	public boolean contains(String name) {
		return this.names.contains(name);
	}

}
