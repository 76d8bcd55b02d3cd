package org.taizhang.site;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL that lives inside this process's data directory, for machines without
 * a database. Its files stay between runs; one process at a time may use them, and other
 * users of the machine are asked for a password that they cannot read.
 */
final class EmbeddedDatabase implements AutoCloseable {

	static final String USERNAME = "postgres";

	private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final FileAttribute<?>[] FOR_THE_OWNER_ONLY = FileSystems.getDefault()
		.supportedFileAttributeViews()
		.contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")) }
				: new FileAttribute<?>[0];

	private final FileChannel lockFile;

	private final FileLock lock;

	private final EmbeddedPostgres postgres;

	private final String password;

	private EmbeddedDatabase(FileChannel lockFile, FileLock lock, EmbeddedPostgres postgres, String password) {
		this.lockFile = lockFile;
		this.lock = lock;
		this.postgres = postgres;
		this.password = password;
	}

	static EmbeddedDatabase start(Path dataDirectory) {
		try {
			Path home = Files.createDirectories(dataDirectory.toAbsolutePath().normalize(), FOR_THE_OWNER_ONLY);
			FileChannel lockFile = FileChannel.open(home.resolve("taizhang.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			FileLock lock = lockFile.tryLock();
			if (lock == null) {
				throw new StartupProblem("数据目录 " + home + " 正被另一个台账程序使用。", "请先关闭它，或用 TAIZHANG_DATADIRECTORY 指定别的目录。",
						null);
			}
			Path cluster = home.resolve("postgresql");
			endOrphan(cluster);
			String password = password(home.resolve("postgresql.password"));
			EmbeddedPostgres postgres = EmbeddedPostgres.builder()
				.setDataDirectory(cluster)
				.setOverrideWorkingDirectory(home.resolve("runtime").toFile())
				.setCleanDataDirectory(false)
				.setConnectConfig("password", password)
				.setPGStartupWait(Duration.ofSeconds(60))
				.setServerConfig("max_connections", "100")
				.setServerConfig("shared_buffers", "256MB")
				.setServerConfig("fsync", "on")
				.setServerConfig("synchronous_commit", "on")
				.setServerConfig("full_page_writes", "on")
				.start();
			log.info("Embedded PostgreSQL runs on port {} with its files in {}", postgres.getPort(), cluster);
			EmbeddedDatabase database = new EmbeddedDatabase(lockFile, lock, postgres, password);
			database.askForPassword(cluster.resolve("pg_hba.conf"));
			return database;
		}
		catch (IOException | SQLException ex) {
			throw new StartupProblem("自带的数据库不能在 " + dataDirectory.toAbsolutePath().normalize() + " 启动：" + ex,
					"请检查该目录能否写入、磁盘是否已满；或用 TAIZHANG_DATADIRECTORY 指定别的目录，或用 SPRING_DATASOURCE_URL 指定已有的 PostgreSQL。",
					ex);
		}
	}

	/**
	 * Ends a server that outlived its process (kill -9, power cut of the JVM only). We
	 * hold the lock, so a server that still answers for this cluster belongs to nobody.
	 */
	private static void endOrphan(Path cluster) throws IOException {
		Path pidFile = cluster.resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return;
		}
		List<String> lines = Files.readAllLines(pidFile);
		if (lines.isEmpty() || !lines.get(0).strip().matches("\\d+")) {
			return;
		}
		ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
			.filter(process -> process.info().command().filter(command -> command.contains("postgres")).isPresent())
			.ifPresent(process -> {
				log.warn("Ending PostgreSQL {} that an earlier run left behind", process.pid());
				process.destroy();
				process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
			});
	}

	private static String password(Path file) throws IOException {
		if (!Files.exists(file)) {
			Path draft = Files.createTempFile(file.getParent(), "new", ".password"); // for
																						// the
																						// owner
																						// only
			Files.writeString(draft, UUID.randomUUID().toString());
			Files.move(draft, file);
		}
		return Files.readString(file).strip();
	}

	/** A new cluster trusts everybody on this machine. */
	private void askForPassword(Path rules) throws IOException, SQLException {
		if (Files.readString(rules).startsWith("# taizhang")) {
			return;
		}
		try (Connection connection = DriverManager.getConnection(jdbcUrl(), USERNAME, this.password)) {
			connection.createStatement().execute("alter role postgres password '" + this.password + "'");
			Files.writeString(rules, """
					# taizhang
					local all all scram-sha-256
					host all all 127.0.0.1/32 scram-sha-256
					host all all ::1/128 scram-sha-256
					""");
			connection.createStatement().execute("select pg_reload_conf()");
		}
	}

	String jdbcUrl() {
		return "jdbc:postgresql://localhost:" + this.postgres.getPort() + "/postgres";
	}

	String password() {
		return this.password;
	}

	@Override
	public void close() throws IOException {
		this.postgres.close();
		this.lock.release();
		this.lockFile.close();
	}

}
