package org.taizhang.intake.document.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * What a zip holds, by the names of its entries; nothing is unpacked.
 *
 * @param isZip whether the file begins as one
 * @param names the names of all entries
 */
public record ZipContent(boolean isZip, Set<String> names) {

	/**
	 * Unpacked bytes that are passed in search of names: a few kilobytes may hold
	 * gigabytes.
	 */
	private static final long MOST_PASSED = 64L * 1024 * 1024;

	static ZipContent of(byte[] bytes) {
		boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
		return new ZipContent(zip, zip ? namesIn(bytes) : Set.of());
	}

	public boolean contains(String name) {
		return this.names.contains(name);
	}

	private static Set<String> namesIn(byte[] bytes) {
		Set<String> names = new HashSet<>();
		try (ZipFile zip = ZipFile.builder()
			.setIgnoreLocalFileHeader(true)
			.setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
			.get()) {
			for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
				names.add(entry.getName());
			}
			return names;
		}
		catch (IOException | RuntimeException ex) {
			return ownNames(bytes);
		}
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
