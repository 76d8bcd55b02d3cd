package org.taizhang.ledger.domain;

import lombok.RequiredArgsConstructor;
import org.taizhang.shared.CurrentUser;
import org.taizhang.shared.NotFoundException;
import org.taizhang.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Reads evidence files for those who may: the unit's staff; supervisors and admins once
 * it was given.
 */
@Component
@RequiredArgsConstructor
public class EvidenceDownloads {

	private final JdbcClient jdbc;

	public Download read(long evidenceId, CurrentUser user) {
		Owner owner = this.jdbc.sql("""
				select e.unit_id, (v.report_id is not null or v.closing_id is not null) as given
				from evidence v join ledger_entry e on e.id = v.entry_id
				where v.id = :id and v.file_name is not null
				""")
			.param("id", evidenceId)
			.query(Owner.class)
			.optional()
			.orElseThrow(() -> new NotFoundException("没有这份文件，可能已被删除。请回到条目页查看。"));
		boolean office = user.is(Role.SUPERVISOR) || user.is(Role.ADMIN);
		if (!user.isStaffOf(owner.unitId()) && !(office && owner.given())) {
			throw new AccessDeniedException("evidence " + evidenceId + " is not for " + user.username());
		}
		return this.jdbc.sql("""
				select v.file_name, v.media_type, c.content
				from evidence v join evidence_content c on c.evidence_id = v.id where v.id = :id
				""").param("id", evidenceId).query(Download.class).single();
	}

	private record Owner(long unitId, boolean given) {
	}

	/** The file as it was uploaded. */
	public record Download(String fileName, String mediaType, byte[] content) {
	}

}
