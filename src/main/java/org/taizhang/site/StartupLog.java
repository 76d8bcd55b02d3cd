package org.taizhang.site;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says in the log where the program can be used, once it can; the demo has its own
 * greeting.
 */
@Component
@Profile("!demo")
class StartupLog {

	private static final Logger log = LoggerFactory.getLogger(StartupLog.class);

	@EventListener
	void on(ApplicationReadyEvent ready) {
		if (ready.getApplicationContext() instanceof ServletWebServerApplicationContext context
				&& context.getWebServer() != null) {
			log.info("台账已启动，请用浏览器打开 http://localhost:{}/ （用时 {} 秒）", context.getWebServer().getPort(),
					ready.getTimeTaken().toSeconds());
		}
	}

}
