package org.taizhang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The one place that decides which PostgreSQL tests run on: the server named by
 * {@code TAIZHANG_TEST_DATABASE_URL} (with {@code _USERNAME} and {@code _PASSWORD}; may
 * create databases), else a container where a Docker engine answers, else an embedded
 * one. Every application context gets a new database on it.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final AtomicInteger NEXT = new AtomicInteger();

	private static Server server;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Server fresh = create();
		TestPropertyValues
			.of(Map.of("spring.datasource.url", fresh.url(), "spring.datasource.username", fresh.username(),
					"spring.datasource.password", fresh.password(), "spring.datasource.hikari.maximum-pool-size", "6"))
			.applyTo(context);
	}

	/** A new, empty database. */
	public static synchronized Server create() {
		if (server == null) {
			server = start();
		}
		String name = "taizhang_test_" + ProcessHandle.current().pid() + "_" + NEXT.incrementAndGet();
		try (Connection connection = DriverManager.getConnection(server.url(), server.username(), server.password())) {
			connection.createStatement().execute("drop database if exists " + name);
			connection.createStatement().execute("create database " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return new Server(server.url().replaceFirst("/[^/?]*(\\?.*)?$", "/" + name), server.username(),
				server.password());
	}

	private static Server start() {
		Map<String, String> env = System.getenv();
		if (env.containsKey("TAIZHANG_TEST_DATABASE_URL")) {
			return new Server(env.get("TAIZHANG_TEST_DATABASE_URL"), env.get("TAIZHANG_TEST_DATABASE_USERNAME"),
					env.getOrDefault("TAIZHANG_TEST_DATABASE_PASSWORD", ""));
		}
		if (dockerAnswers()) {
			PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");
			container.start();
			return new Server(container.getJdbcUrl(), container.getUsername(), container.getPassword());
		}
		try {
			EmbeddedPostgres postgres = EmbeddedPostgres.builder()
				.setServerConfig("fsync", "off")
				.setServerConfig("max_connections", "200")
				.start();
			return new Server(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Looks before it asks: asking where nothing listens takes Testcontainers many
	 * seconds.
	 */
	private static boolean dockerAnswers() {
		boolean mayBeThere = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"))
				|| System.getProperty("os.name").startsWith("Windows")
						&& Files.exists(Path.of("\\\\.\\pipe\\docker_engine"));
		return mayBeThere && org.testcontainers.DockerClientFactory.instance().isDockerAvailable();
	}

	/**
	 * @param url JDBC address, with the database
	 */
	public record Server(String url, String username, String password) {
	}

}
