package org.taizhang.intake.document.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.GenericPropertyNode;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.OfficeDrawings;
import org.apache.poi.util.LittleEndian;

/**
 * The text boxes of a .doc. Their text stands behind the body's; the shape that has it is
 * named there, and the shape hangs on a place in the body.
 */
final class LegacyWordBoxes {

	/** Where the file says where the list of text boxes is (fcPlcftxbxTxt). */
	private static final int LIST_OF_BOXES = 602;

	/** Bytes of one text box in the list, and where its shape is named. */
	private static final int BOX_SIZE = 22;

	private static final int SHAPE = 14;

	/** A text box that has not been read yet. */
	record Box(int start, int end) {
	}

	private final OfficeDrawings drawings;

	private final Map<Integer, Box> byShape = new LinkedHashMap<>();

	LegacyWordBoxes(HWPFDocument word) throws IOException {
		this.drawings = word.getOfficeDrawingsMain();
		if (word.getFileInformationBlock().getSubdocumentTextStreamLength(SubdocumentType.TEXTBOX) > 0) {
			find(word);
		}
	}

	private void find(HWPFDocument word) throws IOException {
		byte[] head;
		try (InputStream stream = word.getDirectory().createDocumentInputStream("WordDocument")) {
			head = stream.readNBytes(LIST_OF_BOXES + 8);
		}
		int start = 0;
		for (SubdocumentType earlier : SubdocumentType.ORDERED) {
			if (earlier == SubdocumentType.TEXTBOX) {
				break;
			}
			start += word.getFileInformationBlock().getSubdocumentTextStreamLength(earlier);
		}
		PlexOfCps boxes = new PlexOfCps(word.getTableStream(), LittleEndian.getInt(head, LIST_OF_BOXES),
				LittleEndian.getInt(head, LIST_OF_BOXES + 4), BOX_SIZE);
		for (int i = 0; i < boxes.length(); i++) {
			GenericPropertyNode box = boxes.getProperty(i);
			int shape = LittleEndian.getInt(box.getBytes(), SHAPE);
			if (shape != 0) {
				this.byShape.put(shape, new Box(start + box.getStart(), start + box.getEnd()));
			}
		}
	}

	/**
	 * The text boxes of the drawing that hangs here. A group of shapes does not tell its
	 * members: it gets those that hang nowhere themselves.
	 */
	List<Box> at(int position) {
		OfficeDrawing drawing = this.byShape.isEmpty() ? null : this.drawings.getOfficeDrawingAt(position);
		if (drawing == null) {
			return List.of();
		}
		Box box = this.byShape.remove(drawing.getShapeId());
		return (box != null) ? List.of(box) : take(notHanging());
	}

	private List<Integer> notHanging() {
		List<Integer> shapes = new ArrayList<>(this.byShape.keySet());
		this.drawings.getOfficeDrawings().forEach((drawing) -> shapes.remove((Integer) drawing.getShapeId()));
		return shapes;
	}

	private List<Box> take(List<Integer> shapes) {
		return shapes.stream().map(this.byShape::remove).toList();
	}

	/** What no drawing in the body led to. */
	List<Box> rest() {
		return take(List.copyOf(this.byShape.keySet()));
	}

}
