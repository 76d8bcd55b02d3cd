package org.taizhang.site;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Starts the embedded database, where there is to be one, while the application is still
 * looking for its beans: the first start unpacks it, which takes seconds.
 */
public class EarlyDatabase implements ApplicationContextInitializer<GenericApplicationContext> {

	private CompletableFuture<EmbeddedDatabase> start;

	@Override
	public void initialize(GenericApplicationContext context) {
		ConfigurableEnvironment environment = context.getEnvironment();
		if (environment.getProperty("spring.datasource.url", "embedded").equals("embedded")) {
			Path directory = Path.of(environment.getRequiredProperty("taizhang.data-directory"));
			this.start = CompletableFuture.supplyAsync(() -> EmbeddedDatabase.start(directory));
			context.registerBean(EarlyDatabase.class, () -> this);
		}
	}

	EmbeddedDatabase join() {
		try {
			return this.start.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof StartupProblem problem) ? problem : ex;
		}
	}

}
