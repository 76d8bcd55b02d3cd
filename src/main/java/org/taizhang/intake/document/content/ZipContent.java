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

/** What a zip holds, by the names of its entries; nothing is unpacked. */
public final class ZipContent {

	/**
	 * Unpacked bytes that are passed in search of names: a few kilobytes may hold
	 * gigabytes.
	 */
	private static final long MOST_PASSED = 64L * 1024 * 1024;

	private ZipContent() {
	}

	public static boolean isZip(byte[] content) {
		return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
	}

	public static boolean contains(byte[] content, String name) {
		return names(content).contains(name);
	}

	/** The names of all entries; none if this is no zip. */
	public static Set<String> names(byte[] content) {
		if (!isZip(content)) {
			return Set.of();
		}
		Set<String> names = new HashSet<>();
		try (ZipFile zip = ZipFile.builder()
			.setIgnoreLocalFileHeader(true)
			.setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
			.get()) {
			for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
				names.add(entry.getName());
			}
			return names;
		}
		catch (IOException | RuntimeException ex) {
			return ownNames(content);
		}
	}

	/**
	 * The names that stand before the entries themselves: a zip that was cut off has lost
	 * the directory at its end.
	 */
	static Set<String> ownNames(byte[] content) {
		Set<String> names = new HashSet<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
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
