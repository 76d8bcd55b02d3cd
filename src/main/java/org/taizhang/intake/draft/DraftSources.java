package org.taizhang.intake.draft;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.taizhang.intake.document.Block;
import org.taizhang.shared.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The uploaded files and their blocks. */
@Component
@RequiredArgsConstructor
public class DraftSources {

	private final JdbcClient jdbc;

	void keep(long draftId, byte[] content, List<Block> blocks) {
		this.jdbc.sql("insert into draft_source (draft_id, content, blocks) values (?, ?, ?::jsonb)")
			.params(draftId, content, BlocksJson.write(blocks))
			.update();
	}

	void replaceBlocks(long draftId, List<Block> blocks) {
		this.jdbc.sql("update draft_source set blocks = ?::jsonb where draft_id = ?")
			.params(BlocksJson.write(blocks), draftId)
			.update();
	}

	@Transactional(readOnly = true)
	public List<Block> blocks(long draftId) {
		return this.jdbc.sql("select blocks from draft_source where draft_id = ?")
			.param(draftId)
			.query(String.class)
			.optional()
			.map(BlocksJson::read)
			.orElseThrow(() -> new NotFoundException("没有这份草稿，请回到导入页。"));
	}

	@Transactional(readOnly = true)
	public byte[] file(long draftId) {
		return this.jdbc.sql("select content from draft_source where draft_id = ?")
			.param(draftId)
			.query((row, number) -> row.getBytes(1))
			.optional()
			.orElseThrow(() -> new NotFoundException("没有这份草稿，请回到导入页。"));
	}

}
