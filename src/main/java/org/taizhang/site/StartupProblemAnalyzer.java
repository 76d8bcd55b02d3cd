package org.taizhang.site;

import java.sql.SQLException;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * One clear message in place of a stack trace, for what whoever starts the program can
 * put right.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartupProblemAnalyzer implements FailureAnalyzer {

	@Override
	public FailureAnalysis analyze(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof StartupProblem problem) {
				return new FailureAnalysis(problem.getMessage(), problem.action(), failure);
			}
			if (cause instanceof PortInUseException port) {
				return new FailureAnalysis("端口 " + port.getPort() + " 已被占用。",
						"请先关闭占用它的程序（可能是另一个台账），或换一个端口启动，例如 SERVER_PORT=8081。", failure);
			}
			if (cause instanceof SQLException sql && isConnection(sql.getSQLState())) {
				return new FailureAnalysis("不能连接数据库：" + sql.getMessage(),
						"请检查 SPRING_DATASOURCE_URL、SPRING_DATASOURCE_USERNAME、SPRING_DATASOURCE_PASSWORD，以及数据库是否已启动；"
								+ "不设置 SPRING_DATASOURCE_URL 时使用自带的数据库。",
						failure);
			}
		}
		return null;
	}

	/** No connection, not let in, no such database. */
	private static boolean isConnection(String state) {
		return state != null && (state.startsWith("08") || state.startsWith("28") || state.startsWith("3D"));
	}

}
