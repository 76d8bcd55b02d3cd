package org.taizhang.site;

import java.nio.file.Path;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where the data lives: the PostgreSQL of SPRING_DATASOURCE_URL (15 or newer), or,
 * without it, an embedded one in {@code taizhang.data-directory}.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
	static class Embedded {

		@Bean(destroyMethod = "close")
		EmbeddedDatabase embeddedDatabase(ObjectProvider<EarlyDatabase> early,
				@Value("${taizhang.data-directory}") Path dataDirectory) {
			EarlyDatabase started = early.getIfAvailable();
			return (started != null) ? started.join() : EmbeddedDatabase.start(dataDirectory);
		}

		@Bean
		JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
			return new JdbcConnectionDetails() {
				@Override
				public String getUsername() {
					return EmbeddedDatabase.USERNAME;
				}

				@Override
				public String getPassword() {
					return database.password();
				}

				@Override
				public String getJdbcUrl() {
					return database.jdbcUrl();
				}
			};
		}

	}

}
