package org.taizhang.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedDatabaseTests {

	private static final Path DIRECTORY = Path.of("target", "embedded-database-test");

	@Test
	void belongsToOneProcessAndOutlivesItsKilling() throws Exception {
		FileSystemUtils.deleteRecursively(DIRECTORY);
		Process other = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
				System.getProperty("java.class.path"), Writer.class.getName())
			.redirectErrorStream(true)
			.redirectOutput(Files.createDirectories(DIRECTORY).resolve("other.log").toFile())
			.start();
		try {
			awaitRow(other);
			assertThatThrownBy(() -> EmbeddedDatabase.start(DIRECTORY)).isInstanceOf(StartupProblem.class)
				.hasMessageContaining("正被另一个台账程序使用");
		}
		finally {
			other.destroyForcibly().waitFor();
		}
		try (EmbeddedDatabase database = startEarly(); Connection connection = connect(database)) {
			assertThat(read(connection, "select string_agg(text, ', ') from kept")).isEqualTo("committed");
			assertThat(read(connection, "show fsync")).isEqualTo("on");
			assertThatThrownBy(
					() -> DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USERNAME, "guess"))
				.hasMessageContaining("password");
			assertThat(Files.getPosixFilePermissions(DIRECTORY.resolve("postgresql.password")))
				.containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
		}
	}

	/** As the application does. */
	private static EmbeddedDatabase startEarly() {
		EarlyDatabase early = new EarlyDatabase();
		GenericApplicationContext context = new GenericApplicationContext();
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("test", Map.of("taizhang.data-directory", DIRECTORY.toString())));
		early.initialize(context);
		return early.join();
	}

	private static Connection connect(EmbeddedDatabase database) throws SQLException {
		return DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USERNAME, database.password());
	}

	private static String read(Connection connection, String query) throws SQLException {
		try (ResultSet rows = connection.createStatement().executeQuery(query)) {
			rows.next();
			return rows.getString(1);
		}
	}

	private static void awaitRow(Process other) throws IOException, InterruptedException {
		for (int i = 0; i < 1200; i++) {
			if (Files.exists(DIRECTORY.resolve("written"))) {
				return;
			}
			if (other.waitFor(100, TimeUnit.MILLISECONDS)) {
				break;
			}
		}
		throw new AssertionError(
				"the other process wrote nothing: " + Files.readString(DIRECTORY.resolve("other.log")));
	}

	/** The process that is killed: one row is committed, one is not. */
	static final class Writer {

		public static void main(String[] args) throws Exception {
			EmbeddedDatabase database = EmbeddedDatabase.start(DIRECTORY);
			try (Connection connection = connect(database)) {
				connection.createStatement().execute("create table kept (text text)");
				connection.createStatement().execute("insert into kept values ('committed')");
				connection.setAutoCommit(false);
				connection.createStatement().execute("insert into kept values ('not committed')");
				Files.createFile(DIRECTORY.resolve("written"));
				Thread.sleep(600_000);
			}
		}

	}

}
