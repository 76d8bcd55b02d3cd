package org.taizhang.ledger.web;

import java.util.List;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Reads an entry's evidence, without the files' bytes. */
@Component
@RequiredArgsConstructor
class EvidenceLines {

	private final JdbcClient jdbc;

	List<EvidenceLine> of(long entryId) {
		return this.jdbc.sql(
				"select id, report_id, closing_id, title, url, file_name, size from evidence where entry_id = ? order by id")
			.param(entryId)
			.query((row, number) -> new EvidenceLine(row.getLong("id"), row.getObject("report_id", Long.class),
					row.getObject("closing_id", Long.class), row.getString("title"), row.getString("url"),
					row.getString("file_name"), words(row.getObject("size", Long.class))))
			.list();
	}

	private static String words(Long bytes) {
		if (bytes == null) {
			return null;
		}
		DataSize size = DataSize.ofBytes(bytes);
		return (size.toMegabytes() > 0) ? size.toMegabytes() + " MB" : Math.max(1, size.toKilobytes()) + " KB";
	}

}
