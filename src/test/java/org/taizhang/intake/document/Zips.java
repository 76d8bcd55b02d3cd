package org.taizhang.intake.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Zips made for tests. */
public final class Zips {

	private Zips() {
	}

	/** Names and texts in turn. */
	public static byte[] of(String... namesAndTexts) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < namesAndTexts.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
				zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** One entry that is not compressed, as OpenDocument begins. */
	public static byte[] stored(String name, String text) {
		byte[] content = text.getBytes(StandardCharsets.UTF_8);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			CRC32 crc = new CRC32();
			crc.update(content);
			ZipEntry entry = new ZipEntry(name);
			entry.setMethod(ZipEntry.STORED);
			entry.setSize(content.length);
			entry.setCrc(crc.getValue());
			zip.putNextEntry(entry);
			zip.write(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	public static byte[] word(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XWPFDocument word = new XWPFDocument()) {
			word.createParagraph().createRun().setText(text);
			word.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	public static byte[] workbook(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			workbook.createSheet().createRow(0).createCell(0).setCellValue(text);
			workbook.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** The same zip with something else in one entry, which may be new. */
	public static byte[] with(byte[] zip, String name, byte[] content) {
		return with(zip, name, (out, old) -> out.writeBytes(content));
	}

	/** The same package with one more part of a type that it declares. */
	public static byte[] withPart(byte[] zip, String name, byte[] content) {
		String type = "<Default Extension=\"%s\" ContentType=\"application/octet-stream\"/>"
			.formatted(name.substring(name.lastIndexOf('.') + 1));
		byte[] declared = with(zip, "[Content_Types].xml",
				(out, old) -> out
					.writeBytes(new String(old, StandardCharsets.UTF_8).replaceFirst("<Default ", type + "<Default ")
						.getBytes(StandardCharsets.UTF_8)));
		return with(declared, name, content);
	}

	/** The same zip with this text before the root element of an XML entry. */
	public static byte[] withProlog(byte[] zip, String name, String prolog) {
		return with(zip, name, (out, old) -> {
			String xml = new String(old, StandardCharsets.UTF_8);
			int root = xml.indexOf('<', xml.indexOf("?>") + 2);
			out.writeBytes((xml.substring(0, root) + prolog + xml.substring(root)).getBytes(StandardCharsets.UTF_8));
		});
	}

	private static byte[] with(byte[] zip, String name, BiConsumer<ByteArrayOutputStream, byte[]> change) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
				ZipOutputStream out = new ZipOutputStream(bytes)) {
			boolean found = false;
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				boolean wanted = entry.getName().equals(name);
				out.putNextEntry(new ZipEntry(entry.getName()));
				out.write(wanted ? changed(in.readAllBytes(), change) : in.readAllBytes());
				found |= wanted;
			}
			if (!found) {
				out.putNextEntry(new ZipEntry(name));
				out.write(changed(new byte[0], change));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static byte[] changed(byte[] old, BiConsumer<ByteArrayOutputStream, byte[]> change) {
		ByteArrayOutputStream changed = new ByteArrayOutputStream();
		change.accept(changed, old);
		return changed.toByteArray();
	}

}
