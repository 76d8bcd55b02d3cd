package org.taizhang.demo;

import java.lang.management.ManagementFactory;

import lombok.RequiredArgsConstructor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the demo is and who may sign in. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class DemoGreeting {

	private static final Logger log = LoggerFactory.getLogger(DemoGreeting.class);

	private final Environment environment;

	@EventListener(ApplicationReadyEvent.class)
	void greet() {
		log.info("""
				演示环境已就绪，用时 {} 秒：http://localhost:{}
				  账号 admin（系统管理员）、supervisor（市政务公开办）、auditor（审计员），各单位联络员 fgw、czj、dhx 等见登录页
				  密码 {}""", ManagementFactory.getRuntimeMXBean().getUptime() / 1000,
				this.environment.getProperty("local.server.port", "8080"), DemoCity.PASSWORD);
	}

}
