package org.taizhang;

import java.io.PrintStream;
import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LoggingSystem;

import org.taizhang.intake.ParseCommand;
import org.taizhang.site.EarlyDatabase;

/** Starts the web application; {@code parse} reads documents without it. */
@SpringBootApplication
public class TaizhangApplication {

	public static void main(String[] args) {
		if (args.length > 0 && args[0].equals(ParseCommand.NAME)) {
			// standard output is for the JSON alone, whatever libraries print or log
			PrintStream json = System.out;
			System.setOut(System.err);
			LoggingSystem.get(TaizhangApplication.class.getClassLoader()).beforeInitialize();
			System.exit(new ParseCommand(json, System.err).run(List.of(args).subList(1, args.length)));
		}
		SpringApplication application = new SpringApplication(TaizhangApplication.class);
		application.addInitializers(new EarlyDatabase());
		application.run(args);
	}

}
