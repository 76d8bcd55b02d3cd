package org.taizhang.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;

import org.taizhang.account.AccountService;
import org.taizhang.organisation.UnitGroupRef;
import org.taizhang.organisation.UnitRef;
import org.taizhang.organisation.UnitService;
import org.taizhang.shared.Role;

import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The units of 示例市, their groups, and an account for each. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class DemoCity {

	/** Shown on the sign-in page of the demo, and valid nowhere else. */
	static final String PASSWORD = "Taizhang-2026";

	private final UnitService units;

	private final AccountService accounts;

	private final PasswordEncoder passwordEncoder;

	void build() {
		Map<String, Long> ids = new TreeMap<>();
		for (DemoUnit unit : DemoResources.units()) {
			UnitRef added = this.units.addUnit(unit.code(), unit.name(), unit.kind());
			unit.aliases().forEach(alias -> this.units.addAlias(added.id(), alias));
			ids.put(unit.code(), added.id());
		}
		for (DemoGroup group : DemoResources.groups()) {
			UnitGroupRef added = this.units.addGroup(group.name(), group.openEnded(),
					group.members().stream().map(ids::get).toList());
			group.aliases().forEach(alias -> this.units.addGroupAlias(added.id(), alias));
		}
		String hash = this.passwordEncoder.encode(PASSWORD);
		for (DemoAccount account : accounts()) {
			this.accounts.createEncoded(account.username(), account.displayName(), account.role(),
					ids.get(account.username()), hash, false);
		}
	}

	/** Those who see everything first, then the units as they are listed. */
	static List<DemoAccount> accounts() {
		return Stream.concat(
				Stream.of(new DemoAccount("admin", "系统管理员", Role.ADMIN),
						new DemoAccount("supervisor", "市政务公开办", Role.SUPERVISOR),
						new DemoAccount("auditor", "审计员", Role.AUDITOR)),
				DemoResources.units()
					.stream()
					.map(unit -> new DemoAccount(unit.code(), unit.name() + "联络员", Role.STAFF)))
			.toList();
	}

	record DemoAccount(String username, String displayName, Role role) {
	}

}
