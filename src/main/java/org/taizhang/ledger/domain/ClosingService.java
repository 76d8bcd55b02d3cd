package org.taizhang.ledger.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.taizhang.ledger.CheckpointKind;
import org.taizhang.ledger.ClosingDecision;
import org.taizhang.shared.CurrentUser;
import org.taizhang.shared.EditConflictException;
import org.taizhang.shared.EditConflictException.Difference;
import org.taizhang.shared.RefusedException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 销号: the unit applies, a supervisor decides, and may reopen. */
@Service
@RequiredArgsConstructor
@Transactional
public class ClosingService {

	private final EntryAccess access;

	private final Closings closings;

	private final Checkpoints checkpoints;

	private final EvidenceItems evidence;

	private final Clock clock;

	/**
	 * @param version of the entry that the user saw
	 */
	public void apply(long entryId, String statement, int version, CurrentUser user) {
		LedgerEntry entry = this.access.ofOwnUnit(entryId, user);
		if (entry.getVersion() != version) {
			throw staleApplication(entry, statement);
		}
		Closing closing = entry.applyForClosing(statement, user.username(), this.clock.instant());
		refuseWhileReportsAreOwed(entryId);
		if (!this.evidence.existsByEntryId(entryId)) {
			throw new RefusedException("申请销号要有佐证材料。请先在条目页添加至少一个链接或文件。");
		}
		this.closings.save(closing);
		this.evidence.findByEntryIdAndReportIdIsNullAndClosingIdIsNull(entryId).forEach(item -> item.giveWith(closing));
	}

	/**
	 * @param closingId the application that the supervisor read
	 */
	public void approve(long entryId, long closingId, String opinion, CurrentUser user) {
		LedgerEntry entry = this.access.forDecision(entryId, user);
		Closing closing = undecided(entryId, closingId, opinion);
		entry.approve(closing, opinion, user.username(), this.clock.instant(), this.clock.getZone());
		this.checkpoints.findByEntryIdAndKindOrderByDueOn(entryId, CheckpointKind.DEADLINE)
			.stream()
			.filter(deadline -> deadline.getMetOn() == null)
			.forEach(deadline -> deadline.meetByClosing(entry.getClosedOn()));
	}

	/**
	 * @param closingId the application that the supervisor read
	 */
	public void returnWith(long entryId, long closingId, String opinion, CurrentUser user) {
		LedgerEntry entry = this.access.forDecision(entryId, user);
		Closing closing = undecided(entryId, closingId, opinion);
		entry.returnWith(closing, opinion, user.username(), this.clock.instant());
	}

	/** What the closing had met is owed again, by the same dates. */
	public void reopen(long entryId, String reason, CurrentUser user) {
		LedgerEntry entry = this.access.forReopening(entryId, user);
		Closing last = this.closings.findFirstByEntryIdOrderByIdDesc(entryId)
			.orElseThrow(() -> new RefusedException("本条没有销号记录，不能重新打开。"));
		entry.reopen(last, reason, user.username(), this.clock.instant());
		this.checkpoints.findByEntryIdAndKindOrderByDueOn(entryId, CheckpointKind.DEADLINE)
			.stream()
			.filter(deadline -> deadline.getMetOn() != null && deadline.getReportId() == null)
			.forEach(Checkpoint::reopen);
	}

	private Closing undecided(long entryId, long closingId, String opinion) {
		Closing closing = this.closings.findByIdAndEntryId(closingId, entryId)
			.orElseThrow(() -> new RefusedException("没有这次销号申请。请从“销号审核”重新进入。"));
		if (closing.getDecision() != null) {
			String yours = (opinion == null || opinion.isBlank()) ? "" : "您写的意见没有保存，可复制备用：" + opinion.strip();
			throw new RefusedException("这次销号申请已由" + closing.getDecidedBy() + "处理，结果是" + closing.getDecision().getLabel()
					+ ((closing.getOpinion() != null) ? "（" + closing.getOpinion() + "）" : "") + "。不必再处理；"
					+ ((closing.getDecision() == ClosingDecision.APPROVED) ? "认为不应销号的，可在条目页重新打开。" : "单位补充后会再次申请。")
					+ yours);
		}
		return closing;
	}

	private void refuseWhileReportsAreOwed(long entryId) {
		LocalDate today = LocalDate.now(this.clock);
		List<LocalDate> owed = this.checkpoints.findByEntryIdAndKindOrderByDueOn(entryId, CheckpointKind.REPORT)
			.stream()
			.filter(report -> report.getMetOn() == null && !report.getDueOn().isAfter(today))
			.map(Checkpoint::getDueOn)
			.toList();
		if (!owed.isEmpty()) {
			throw new RefusedException("还欠" + owed.size() + "次进展报告，补报后才能申请销号："
					+ owed.stream()
						.map(due -> due.getMonthValue() + "月" + due.getDayOfMonth() + "日应报")
						.collect(Collectors.joining("、"))
					+ "。");
		}
	}

	private EditConflictException staleApplication(LedgerEntry entry, String statement) {
		String theirs = this.closings.findFirstByEntryIdOrderByIdDesc(entry.getId())
			.map(last -> last.getStatement()
					+ ((last.getDecision() == ClosingDecision.RETURNED) ? "\n（已退回：" + last.getOpinion() + "）" : ""))
			.orElse("（尚无申请，条目现为" + entry.getStatus().getLabel() + "）");
		return new EditConflictException("销号申请", "/entries/" + entry.getId() + "/closing", "/entries/" + entry.getId(),
				entry.getVersion(), List.of(new Difference("statement", "完成情况", theirs, statement)));
	}

}
