package org.taizhang.intake.document.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;

import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.UnreadableDocumentException;

/**
 * Unpacks a document once, keeping nothing, before a library opens it: a few kilobytes
 * may hold gigabytes, and an XML part may ask for files of this machine. It goes by the
 * directory at the zip's end, as the readers do: what stands before it may be another
 * zip.
 */
public final class ZipGuard {

	/** More entries than any office document has. */
	static final int MOST_ENTRIES = 10_000;

	private static final long MEGABYTE = 1024 * 1024;

	/** Unpacked size of all entries. */
	private static final long LARGEST_SUM = 256 * MEGABYTE;

	/** Unpacked size of one XML part, which libraries hold in memory. */
	private static final long LARGEST_XML = 64 * MEGABYTE;

	/**
	 * Of a part that is read as a stream: a million empty rows with borders are large.
	 */
	private static final long LARGEST_STREAMED = 1024 * MEGABYTE;

	private static final Pattern STREAMED = Pattern.compile("xl/(?:worksheets/[^/]+|sharedStrings)\\.xml");

	private static final String TOO_LARGE = "文件展开后过大（%s），为安全起见没有打开；请用 Word、Excel 或 WPS 打开，删去图片和无关内容后另存一份再上传。";

	static {
		// what a package may hold is bounded here; the ratio alone says little of it
		ZipSecureFile.setMinInflateRatio(0.001);
		ZipSecureFile.setMaxEntrySize(LARGEST_SUM);
		ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
	}

	private final ReadingProgress progress;

	private final byte[] buffer = new byte[1 << 16];

	private long sum;

	private ZipGuard(ReadingProgress progress) {
		this.progress = progress;
	}

	/**
	 * @throws UnreadableDocumentException if a zip is not safe to open; any other content
	 * passes
	 */
	public static void check(FileContent content, ReadingProgress progress) {
		if (content.zip().isZip()) {
			new ZipGuard(progress).unpack(content.zip().file());
		}
	}

	/**
	 * @throws UnreadableDocumentException if there are more
	 */
	static void checkEntries(long entries) {
		if (entries > MOST_ENTRIES) {
			throw new UnreadableDocumentException(TOO_LARGE.formatted("超过 " + MOST_ENTRIES + " 个部分"));
		}
	}

	/**
	 * @param zip null if it is damaged
	 */
	private void unpack(ZipFile zip) {
		try {
			if (zip == null) {
				throw new IOException("no directory");
			}
			for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
				boolean xml = entry.getName().toLowerCase(Locale.ROOT).matches("(?s).*\\.(?:xml|rels|vml)");
				long most = STREAMED.matcher(entry.getName()).matches() ? LARGEST_STREAMED
						: xml ? LARGEST_XML : LARGEST_SUM;
				try (InputStream part = zip.getInputStream(entry)) {
					unpack(part, xml, most);
				}
			}
		}
		catch (IOException ex) {
			throw new UnreadableDocumentException("文件已损坏或没有传完整，无法展开；请用 Word、Excel 或 WPS 打开原来的文件，另存一份后重新上传。");
		}
	}

	private void unpack(InputStream part, boolean xml, long most) throws IOException {
		long size = 0;
		DoctypeScan doctype = new DoctypeScan();
		for (int read = part.read(this.buffer); read > 0; read = part.read(this.buffer)) {
			size += read;
			this.sum += (most == LARGEST_STREAMED) ? 0 : read;
			if (this.sum > LARGEST_SUM || size > most) {
				long passed = (size > most) ? most : LARGEST_SUM;
				throw new UnreadableDocumentException(TOO_LARGE.formatted("超过 " + passed / MEGABYTE + " MB"));
			}
			if (xml && doctype.finds(this.buffer, read)) {
				throw new UnreadableDocumentException(
						"文件里有外部引用或实体声明（DOCTYPE），正常的办公文档没有这种内容，为安全起见没有打开；" + "请用 Word、Excel 或 WPS 打开，另存一份后再上传。");
			}
			this.progress.at("部分", 0, 0);
		}
	}

}
