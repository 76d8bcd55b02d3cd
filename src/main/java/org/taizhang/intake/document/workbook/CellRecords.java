package org.taizhang.intake.document.workbook;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;

import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.util.LittleEndianInput;

/**
 * The records of a .xls that say what its cells show; fonts, drawings, names and their
 * like, often the most of it, are passed over before POI makes objects of them.
 */
final class CellRecords extends InputStream implements LittleEndianInput {

	private static final Set<Short> WANTED = Set.of(BOFRecord.sid, EOFRecord.sid, BoundSheetRecord.sid, SSTRecord.sid,
			FormatRecord.sid, ExtendedFormatRecord.sid, DateWindow1904Record.sid, RowRecord.sid, ColumnInfoRecord.sid,
			MergeCellsRecord.sid, LabelSSTRecord.sid, LabelRecord.sid, NumberRecord.sid, RKRecord.sid, MulRKRecord.sid,
			BoolErrRecord.sid, FormulaRecord.sid, StringRecord.sid);

	private static final int HEAD = 4;

	private final ByteBuffer bytes;

	/**
	 * @param stream the workbook's stream in the file
	 */
	CellRecords(byte[] stream) {
		this.bytes = wanted(ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN));
	}

	/** All of an encrypted stream: there a place tells how a byte is decrypted. */
	private static ByteBuffer wanted(ByteBuffer all) {
		ByteBuffer wanted = ByteBuffer.allocate(all.capacity()).order(ByteOrder.LITTLE_ENDIAN);
		boolean take = true;
		int at = 0;
		while (all.capacity() - at >= HEAD) {
			short kind = all.getShort(at);
			if (kind == FilePassRecord.sid) {
				return all;
			}
			int length = Short.toUnsignedInt(all.getShort(at + 2));
			if (length > RecordInputStream.MAX_RECORD_DATA_SIZE) {
				// no record: POI knows whether the file is damaged or over
				return wanted.put(all.array(), at, all.capacity() - at).flip();
			}
			int end = Math.min(at + HEAD + length, all.capacity());
			// what continues a record goes with it
			take = at == 0 || ((kind == ContinueRecord.sid) ? take : WANTED.contains(kind));
			if (take) {
				wanted.put(all.array(), at, end - at);
			}
			at = end;
		}
		return wanted.flip();
	}

	@Override
	public int available() {
		return this.bytes.remaining();
	}

	@Override
	public int read() {
		return this.bytes.hasRemaining() ? readUByte() : -1;
	}

	@Override
	public int read(byte[] to, int offset, int length) {
		int count = Math.min(length, this.bytes.remaining());
		this.bytes.get(to, offset, count);
		return (count == 0 && length > 0) ? -1 : count;
	}

	@Override
	public boolean markSupported() {
		return true;
	}

	@Override
	public void mark(int limit) {
		this.bytes.mark();
	}

	@Override
	public void reset() {
		this.bytes.reset();
	}

	@Override
	public byte readByte() {
		return this.bytes.get();
	}

	@Override
	public int readUByte() {
		return Byte.toUnsignedInt(this.bytes.get());
	}

	@Override
	public short readShort() {
		return this.bytes.getShort();
	}

	@Override
	public int readUShort() {
		return Short.toUnsignedInt(this.bytes.getShort());
	}

	@Override
	public int readInt() {
		return this.bytes.getInt();
	}

	@Override
	public long readLong() {
		return this.bytes.getLong();
	}

	@Override
	public double readDouble() {
		return this.bytes.getDouble();
	}

	@Override
	public void readFully(byte[] to) {
		this.bytes.get(to);
	}

	@Override
	public void readFully(byte[] to, int offset, int length) {
		this.bytes.get(to, offset, length);
	}

	@Override
	public void readPlain(byte[] to, int offset, int length) {
		readFully(to, offset, length);
	}

}
