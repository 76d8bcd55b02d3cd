package org.taizhang.site;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL that lives inside this process's data directory, for machines without
 * a database. Its files stay between runs; one process at a time may use them.
 */
final class EmbeddedDatabase implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private final FileChannel lockFile;

	private final FileLock lock;

	private final EmbeddedPostgres postgres;

	private EmbeddedDatabase(FileChannel lockFile, FileLock lock, EmbeddedPostgres postgres) {
		this.lockFile = lockFile;
		this.lock = lock;
		this.postgres = postgres;
	}

	static EmbeddedDatabase start(Path dataDirectory) {
		try {
			Path home = Files.createDirectories(dataDirectory.toAbsolutePath().normalize());
			FileChannel lockFile = FileChannel.open(home.resolve("taizhang.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			FileLock lock = lockFile.tryLock();
			if (lock == null) {
				throw new StartupProblem("数据目录 " + home + " 正被另一个台账程序使用。", "请先关闭它，或用 TAIZHANG_DATADIRECTORY 指定别的目录。",
						null);
			}
			Path cluster = home.resolve("postgresql");
			endOrphan(cluster);
			EmbeddedPostgres postgres = EmbeddedPostgres.builder()
				.setDataDirectory(cluster)
				.setOverrideWorkingDirectory(home.resolve("runtime").toFile())
				.setCleanDataDirectory(false)
				.setPGStartupWait(Duration.ofSeconds(60))
				.setServerConfig("max_connections", "100")
				.setServerConfig("shared_buffers", "256MB")
				.setServerConfig("fsync", "on")
				.setServerConfig("synchronous_commit", "on")
				.setServerConfig("full_page_writes", "on")
				.start();
			log.info("Embedded PostgreSQL runs on port {} with its files in {}", postgres.getPort(), cluster);
			return new EmbeddedDatabase(lockFile, lock, postgres);
		}
		catch (IOException ex) {
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

	String jdbcUrl() {
		return this.postgres.getJdbcUrl("postgres", "postgres");
	}

	@Override
	public void close() throws IOException {
		this.postgres.close();
		this.lock.release();
		this.lockFile.close();
	}

}
