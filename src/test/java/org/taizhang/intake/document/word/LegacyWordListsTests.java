package org.taizhang.intake.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;
import org.junit.jupiter.api.Test;
import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.DocumentReaders;

import static org.assertj.core.api.Assertions.assertThat;

/** Levels that a list of a .doc changes for itself, as no library writes them. */
class LegacyWordListsTests {

	/** Where the head names the changes of lists and their size (fcPlfLfo). */
	private static final int CHANGES = 0x2ea;

	/** Bytes of a list among them, and where it says how many levels it changes. */
	private static final int LIST = 16;

	private static final int LEVELS = 12;

	private static final int STARTS = 0x10;

	private static final int FORMATS = 0x20;

	@Test
	void aListMayBeginAtAnotherNumber() throws IOException {
		assertThat(read(change(0, STARTS, 5, null))).containsSubsequence("五、深化重点领域公开", "（一）公开预算。详见公开专栏。（责任单位：市财政局）",
				"六、强化组织保障");
	}

	@Test
	void aLevelMayBeGivenAnotherForm() throws IOException {
		ListLevel form = new ListLevel(3, 0, 0, new byte[0], new byte[0], "第\1条");
		assertThat(read(change(1, FORMATS, 0, form))).containsSubsequence("一、深化重点领域公开", "第3条 公开预算。详见公开专栏。（责任单位：市财政局）",
				"1.6月底前公开部门预算。", "第4条 公开规划。（责任单位：市发展改革委）", "二、强化组织保障", "第3条 加强培训。（责任单位：市司法局）");
	}

	@Test
	void severalLevelsMayBeChanged() throws IOException {
		ListLevel form = new ListLevel(1, 39, 0, new byte[0], new byte[0], "第\1款");
		assertThat(read(change(0, STARTS, 3, null), change(1, STARTS | FORMATS, 0, form)))
			.containsSubsequence("三、深化重点领域公开", "第一款 公开预算。详见公开专栏。（责任单位：市财政局）", "四、强化组织保障", "第一款 加强培训。（责任单位：市司法局）");
	}

	private static byte[] change(int level, int what, int start, ListLevel form) {
		byte[] change = new byte[8];
		LittleEndian.putInt(change, 0, start);
		LittleEndian.putInt(change, 4, level | what);
		return (form != null) ? joined(change, form.toByteArray()) : change;
	}

	/** The sample with these changes in its first list, behind all else in its table. */
	private static List<String> read(byte[]... changes) throws IOException {
		byte[] sample = Files.readAllBytes(Path.of("src/test/resources/documents/lists-tables-changes.doc"));
		try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(sample))) {
			byte[] head = stream(files, "WordDocument");
			byte[] table = stream(files, "1Table");
			int from = LittleEndian.getInt(head, CHANGES);
			byte[] old = Arrays.copyOfRange(table, from, from + LittleEndian.getInt(head, CHANGES + 4));
			old[4 + LEVELS] = (byte) changes.length;
			int first = 4 + LIST * LittleEndian.getInt(old, 0) + 4;
			byte[] changed = joined(Arrays.copyOf(old, first), joined(changes),
					Arrays.copyOfRange(old, first, old.length));
			LittleEndian.putInt(head, CHANGES, table.length);
			LittleEndian.putInt(head, CHANGES + 4, changed.length);
			files.getRoot().createOrUpdateDocument("WordDocument", new ByteArrayInputStream(head));
			files.getRoot().createOrUpdateDocument("1Table", new ByteArrayInputStream(joined(table, changed)));
			ByteArrayOutputStream file = new ByteArrayOutputStream();
			files.writeFilesystem(file);
			return Blocks.of(new DocumentReaders().read("要点.doc", file.toByteArray()));
		}
	}

	private static byte[] stream(POIFSFileSystem files, String name) throws IOException {
		try (InputStream stream = files.createDocumentInputStream(name)) {
			return stream.readAllBytes();
		}
	}

	private static byte[] joined(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

}
