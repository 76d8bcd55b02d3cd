package org.taizhang.intake.document.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.taizhang.intake.document.UnreadableDocumentException;

/**
 * What a zip holds, by the names of its entries; nothing is unpacked.
 *
 * @param isZip whether the file begins as one
 * @param names the names of all entries
 * @param file null in a damaged zip
 */
public record ZipContent(boolean isZip, Set<String> names, ZipFile file) {

	/**
	 * Unpacked bytes that are passed in search of names: a few kilobytes may hold
	 * gigabytes.
	 */
	private static final long MOST_PASSED = 64L * 1024 * 1024;

	/**
	 * @throws UnreadableDocumentException if it has more entries than any document: their
	 * names alone would fill the memory
	 */
	static ZipContent of(byte[] bytes) {
		if (!isAt(bytes, 0, 3, 4)) {
			return new ZipContent(false, Set.of(), null);
		}
		ZipGuard.checkEntries(IntStream.range(0, bytes.length - 3).filter((at) -> isAt(bytes, at, 1, 2)).count());
		try {
			// nothing but memory to give back
			ZipFile file = ZipFile.builder()
				.setIgnoreLocalFileHeader(true)
				.setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
				.get();
			Set<String> names = new HashSet<>();
			file.getEntries().asIterator().forEachRemaining((entry) -> names.add(entry.getName()));
			return new ZipContent(true, names, file);
		}
		catch (IOException | RuntimeException ex) {
			return new ZipContent(true, ownNames(bytes), null);
		}
	}

	/** What begins an entry, or its line in the directory. */
	private static boolean isAt(byte[] bytes, int at, int kind, int more) {
		return bytes.length > at + 3 && bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == kind
				&& bytes[at + 3] == more;
	}

	public boolean contains(String name) {
		return this.names.contains(name);
	}

	/**
	 * The names that stand before the entries themselves: a zip that was cut off has lost
	 * the directory at its end.
	 */
	static Set<String> ownNames(byte[] bytes) {
		Set<String> names = new HashSet<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			byte[] buffer = new byte[1 << 16];
			long rest = MOST_PASSED;
			ZipEntry entry = zip.getNextEntry();
			while (entry != null && names.size() < ZipGuard.MOST_ENTRIES && rest > 0) {
				names.add(entry.getName());
				for (int read = zip.read(buffer); read > 0 && rest > 0; read = zip.read(buffer)) {
					rest -= read;
				}
				entry = (rest > 0) ? zip.getNextEntry() : null;
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			return names;
		}
		return names;
	}

}
