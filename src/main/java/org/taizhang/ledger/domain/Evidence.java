package org.taizhang.ledger.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.taizhang.shared.RefusedException;

import org.springframework.util.StringUtils;

/**
 * 佐证材料: a link, or a file whose bytes lie in {@code evidence_content}. Until it is given
 * with a report or a closing it is part of the unit's draft; from then on it stays.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Evidence {

	private static final int LONGEST_URL = 2000;

	private static final int LONGEST_TITLE = 300;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private long entryId;

	private Long reportId;

	private Long closingId;

	private String title;

	private String url;

	private String fileName;

	private String mediaType;

	private Long size;

	private String sha256;

	private Instant addedAt;

	private String addedBy;

	private Evidence(long entryId, String title, String by, Instant at) {
		this.entryId = entryId;
		this.title = shortened(title.strip(), LONGEST_TITLE);
		this.addedBy = by;
		this.addedAt = at;
	}

	static Evidence link(long entryId, String title, String url, String by, Instant at) {
		String address = checkedAddress(url);
		Evidence evidence = new Evidence(entryId, StringUtils.hasText(title) ? title : address, by, at);
		evidence.url = address;
		return evidence;
	}

	static Evidence file(long entryId, String title, EvidenceFile file, String by, Instant at) {
		Evidence evidence = new Evidence(entryId, StringUtils.hasText(title) ? title : file.name(), by, at);
		evidence.fileName = file.name();
		evidence.mediaType = file.type().getMediaType();
		evidence.size = (long) file.content().length;
		evidence.sha256 = file.sha256();
		return evidence;
	}

	/** The same address, or the same bytes, whatever they are called. */
	boolean isSameAs(Evidence other) {
		return (this.url != null) ? this.url.equals(other.url) : this.sha256.equals(other.sha256);
	}

	boolean isGiven() {
		return this.reportId != null || this.closingId != null;
	}

	void giveWith(ProgressReport report) {
		this.reportId = report.getId();
	}

	void giveWith(Closing closing) {
		this.closingId = closing.getId();
	}

	/** Only web addresses: a link is shown to supervisors, and must not run anything. */
	private static String checkedAddress(String url) {
		String address = (url != null) ? url.strip() : "";
		try {
			URI uri = new URI(address);
			if (address.length() <= LONGEST_URL
					&& Set.of("http", "https").contains(String.valueOf(uri.getScheme()).toLowerCase())
					&& StringUtils.hasText(uri.getRawAuthority())) {
				return address;
			}
		}
		catch (URISyntaxException ex) {
			// refused below
		}
		throw new RefusedException("链接应是完整的网址，以 http:// 或 https:// 开头，请核对后重新填写。");
	}

	private static String shortened(String text, int length) {
		return (text.length() <= length) ? text : text.substring(0, length);
	}

}
