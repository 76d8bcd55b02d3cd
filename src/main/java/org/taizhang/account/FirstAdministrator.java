package org.taizhang.account;

import lombok.RequiredArgsConstructor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.taizhang.shared.Role;

/**
 * A production database without accounts gets one administrator, and the log its one-time
 * password.
 */
@Component
@Profile("!demo")
@RequiredArgsConstructor
class FirstAdministrator implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

	private static final String USERNAME = "admin";

	private final UserAccounts accounts;

	private final AccountService service;

	private final AuditContext audit;

	@Override
	public void run(ApplicationArguments args) {
		if (this.accounts.count() > 0) {
			return;
		}
		this.audit.inBackground("首次启动", () -> {
			String password = this.service.create(USERNAME, "系统管理员", Role.ADMIN, null);
			log.warn("首次启动：已建立系统管理员账号。用户名 {}，一次性密码 {}（首次登录时须修改，此后失效）。", USERNAME, password);
		});
	}

}
