package org.taizhang.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.taizhang.calendar.WorkingDays;
import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.reading.PlanJson;
import org.taizhang.intake.reading.PlanReader;
import org.taizhang.intake.reading.ReadPlan;
import org.taizhang.intake.reading.ReadingOptions;

/**
 * {@code parse [--out DIR] FILE...}: reads documents without database or web server and
 * prints them as JSON, or writes each to DIR.
 */
public final class ParseCommand {

	/** The first argument that asks for this command. */
	public static final String NAME = "parse";

	private static final int FAILED = 2;

	private final DocumentReaders documents = new DocumentReaders();

	private final PlanReader plans = new PlanReader(new CountedDays(WorkingDays.bundled()));

	private final PrintStream out;

	private final PrintStream err;

	public ParseCommand(PrintStream out, PrintStream err) {
		this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
		this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
	}

	/**
	 * @param arguments without the command's name
	 * @return the exit code: 0, or 2 if a file could not be read
	 */
	public int run(List<String> arguments) {
		List<Path> files = new ArrayList<>();
		Path directory = null;
		for (int i = 0; i < arguments.size(); i++) {
			if (arguments.get(i).equals("--out") && i + 1 < arguments.size()) {
				directory = Path.of(arguments.get(++i));
			}
			else {
				files.add(Path.of(arguments.get(i)));
			}
		}
		if (files.isEmpty() || arguments.get(arguments.size() - 1).equals("--out")) {
			this.err.println("用法：java -jar taizhang.jar parse [--out 目录] 文件…");
			return FAILED;
		}
		boolean failed = false;
		Set<String> names = new HashSet<>();
		for (Path file : files) {
			if (directory != null && !names.add(file.getFileName().toString())) {
				this.err.println(file + "：前面已有同名的文件，结果会互相覆盖，请改名或另选目录后再读。");
				failed = true;
			}
			else {
				failed |= !parse(file, directory);
			}
		}
		return failed ? FAILED : 0;
	}

	private boolean parse(Path file, Path directory) {
		try {
			String name = file.getFileName().toString();
			DocumentReaders.checkSize(Files.size(file));
			ReadingProgress progress = ReadingProgress.within(ReadingProgress.LIMIT);
			SourceDocument document = this.documents.read(name, Files.readAllBytes(file), progress);
			ReadPlan plan = this.plans.read(document, ReadingOptions.defaults(), progress);
			String json = PlanJson.write(plan);
			if (directory == null) {
				this.out.println(json);
			}
			else {
				Files.createDirectories(directory);
				Files.writeString(directory.resolve(name + ".json"), json + "\n");
			}
			new PrintedDoubts(plan).lines().forEach((line) -> this.err.println(file + "：" + line));
			return true;
		}
		catch (UnreadableDocumentException ex) {
			this.err.println(file + "：" + ex.getMessage());
		}
		catch (IOException ex) {
			this.err.println(file + "：文件无法读取或结果无法写入，请检查路径和权限。");
		}
		catch (OutOfMemoryError | StackOverflowError ex) {
			this.err.println(file + "：" + DocumentReaders.TOO_BIG);
		}
		catch (RuntimeException ex) {
			this.err.println(file + "：读取时出错（" + ex + "），请另存为其他格式后再试，并把文件发给维护人员。");
		}
		return false;
	}

}
