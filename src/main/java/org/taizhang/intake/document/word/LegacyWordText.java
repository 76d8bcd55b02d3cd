package org.taizhang.intake.document.word;

import java.util.List;
import java.util.function.IntConsumer;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.PropertyNode;
import org.apache.poi.hwpf.usermodel.CharacterProperties;

/** The characters of a .doc with what is said of them; positions count characters. */
final class LegacyWordText {

	static final char CELL_END = 0x07;

	static final char PARAGRAPH_END = 0x0d;

	private final String text;

	private final LegacyWordFormats formats;

	private final List<PAPX> paragraphs;

	private final List<CHPX> runs;

	private final WordRemarks remarks;

	LegacyWordText(HWPFDocument word, LegacyWordFormats formats, WordRemarks remarks) {
		this.formats = formats;
		this.remarks = remarks;
		this.text = word.getText().toString();
		this.paragraphs = word.getParagraphTable().getParagraphs();
		this.runs = word.getCharacterTable().getTextRuns();
	}

	char at(int position) {
		return (position < this.text.length()) ? this.text.charAt(position) : PARAGRAPH_END;
	}

	List<PAPX> paragraphs(int start, int end) {
		int first = first(this.paragraphs, start);
		int after = first;
		while (after < this.paragraphs.size() && this.paragraphs.get(after).getStart() < end) {
			after++;
		}
		return this.paragraphs.subList(first, after);
	}

	/** The first that ends behind a position. */
	private static int first(List<? extends PropertyNode<?>> nodes, int position) {
		int low = 0;
		int high = nodes.size();
		while (low < high) {
			int middle = (low + high) / 2;
			if (nodes.get(middle).getEnd() > position) {
				high = middle;
			}
			else {
				low = middle + 1;
			}
		}
		return low;
	}

	/** What is said of one character, whatever its paragraph's style. */
	CharacterProperties properties(int position) {
		int run = first(this.runs, position);
		return (run < this.runs.size() && this.runs.get(run).getStart() <= position)
				? this.formats.of(this.runs.get(run), (short) 0) : new CharacterProperties();
	}

	/**
	 * @param anchors is told where drawings hang
	 */
	void read(PAPX source, WordParagraph paragraph, FieldMarks fields, IntConsumer anchors) {
		int end = Math.min(source.getEnd(), this.text.length());
		int run = first(this.runs, source.getStart());
		int at = source.getStart();
		while (at < end) {
			while (run < this.runs.size() && this.runs.get(run).getEnd() <= at) {
				run++;
			}
			boolean known = run < this.runs.size() && this.runs.get(run).getStart() <= at;
			CharacterProperties properties = known ? this.formats.of(this.runs.get(run), source.getIstd())
					: new CharacterProperties();
			int runEnd = known ? Math.min(this.runs.get(run).getEnd(), end) : at + 1;
			if (!properties.isFRMarkDel()) {
				read(at, runEnd, properties, paragraph, fields, anchors);
			}
			at = runEnd;
		}
	}

	/** Characters that nothing is to be said of are taken together. */
	private void read(int start, int end, CharacterProperties run, WordParagraph paragraph, FieldMarks fields,
			IntConsumer anchors) {
		boolean special = run.isFVanish() || fields.isInstruction();
		boolean symbols = run.isFSpec();
		int plain = start;
		for (int i = start; i < end; i++) {
			char character = this.text.charAt(i);
			if (special || character < ' ' || (symbols && character == '(')) {
				paragraph.append(this.text.substring(plain, i));
				read(i, run, paragraph, fields, anchors);
				plain = i + 1;
				// a field may have begun here, or come to its result
				special = run.isFVanish() || fields.isInstruction();
			}
		}
		paragraph.append(this.text.substring(plain, end));
	}

	private void read(int position, CharacterProperties run, WordParagraph paragraph, FieldMarks fields,
			IntConsumer anchors) {
		char character = this.text.charAt(position);
		if (character == 0x13) {
			fields.begin();
		}
		else if (character == 0x14) {
			fields.separate();
		}
		else if (character == 0x15) {
			fields.end().ifPresent(paragraph::append);
		}
		else if (fields.isInstruction()) {
			fields.instruction(String.valueOf(character));
		}
		else if (character == 0x08 && run.isFSpec()) {
			anchors.accept(position);
		}
		else if (run.isFVanish()) {
			this.remarks.hidden(shown(character));
		}
		else {
			paragraph.append((character == '(' && run.isFSpec()) ? WordSymbols.of(run.getXchSym()) : shown(character));
		}
	}

	/** Marks of notes, comments, pictures and the ends of cells are not text. */
	private static String shown(char character) {
		return switch (character) {
			case 0x0b -> "\n";
			case 0x09 -> "\t";
			case 0x1e -> "-";
			default -> (character < ' ') ? "" : String.valueOf(character);
		};
	}

}
