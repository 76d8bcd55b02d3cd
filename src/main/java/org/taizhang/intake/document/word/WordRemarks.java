package org.taizhang.intake.document.word;

import java.util.ArrayList;
import java.util.List;

import org.taizhang.intake.document.Remark;

/** What there is to say of a Word document that was read. */
final class WordRemarks {

	private final WordBlocks blocks;

	private final List<Remark> remarks = new ArrayList<>();

	private boolean hidden;

	WordRemarks(WordBlocks blocks) {
		this.blocks = blocks;
	}

	/** A document in the document stands before the next block. */
	void embedded() {
		this.remarks.add(new Remark("文档里嵌入了另一个文件，没有读取；如果其中有任务，请把它的内容粘贴到文档里后重新上传。", this.blocks.next()));
	}

	/** Text that is hidden was left out. */
	void hidden(CharSequence text) {
		this.hidden |= text.chars().anyMatch(Character::isLetterOrDigit);
	}

	/** Asked when all blocks are read. */
	List<Remark> toList() {
		this.remarks.addAll(this.blocks.remarks());
		if (this.hidden) {
			this.remarks.add(new Remark("文档里有隐藏文字，没有读取；如果其中有任务，请在 Word 或 WPS 里取消这些文字的“隐藏”格式后重新上传。", null));
		}
		return this.remarks;
	}

}
