package org.taizhang.intake.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.slf4j.LoggerFactory;

import org.taizhang.intake.document.DocumentReaders;

/**
 * What reading a plan costs above opening its file and taking the text out with the
 * format's library, in one run on one machine. Not a test by its name; see
 * bench/README.md.
 */
final class ParsingBench {

	/**
	 * Nanoseconds for each file, so that both sides are compiled when they are measured.
	 */
	private static final long WARM_UP = 2_500_000_000L;

	/**
	 * Time of the processor, so that what else the machine does counts for neither side.
	 */
	private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

	private static final int ROUNDS = 31;

	private static final int ROWS = 5000;

	/** What the issue allows, by ending. */
	private static final Map<String, Double> LIMITS = Map.of("docx", 1.5, "doc", 1.5, "xlsx", 1.5, "xls", 1.5, "html",
			1.5, "pdf", 2.5);

	private final DocumentReaders documents = new DocumentReaders();

	private final PlanReader plans = new PlanReader();

	/** Keeps what is read from being optimised away. */
	private long characters;

	private ParsingBench() {
	}

	/**
	 * @param arguments a file to make a breakdown table of 5,000 rows in, else none
	 */
	public static void main(String[] arguments) throws Exception {
		if (arguments.length > 0) {
			write(Path.of(arguments[0]));
			return;
		}
		// what libraries log would count as their time
		((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
		new ParsingBench().corpus();
	}

	private void corpus() throws Exception {
		Map<String, List<Double>> ratios = new LinkedHashMap<>();
		List<Path> plans;
		try (var files = Files.list(Corpus.directory())) {
			plans = files.filter(ParsingBench::isMeasured).sorted().toList();
		}
		// else the first file would pay for what all of them let compile
		for (Path file : plans) {
			warmUp(file.getFileName().toString(), Files.readAllBytes(file));
		}
		for (Path file : plans) {
			ratios.computeIfAbsent(ending(file), (ending) -> new ArrayList<>()).add(measure(file));
		}
		ratios.forEach((ending, all) -> System.out.printf("BENCH parsing %-5s worst ratio %.2f of %.1f allowed%n",
				ending, all.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN), LIMITS.get(ending)));
	}

	private static boolean isMeasured(Path file) {
		return LIMITS.containsKey(ending(file)) && !file.toString().endsWith(".source.html");
	}

	private static String ending(Path file) {
		return file.toString().substring(file.toString().lastIndexOf('.') + 1);
	}

	private double measure(Path file) throws Exception {
		String name = file.getFileName().toString();
		byte[] content = Files.readAllBytes(file);
		warmUp(name, content);
		List<Turn> turns = new ArrayList<>();
		for (int i = 0; i < ROUNDS; i++) {
			turns.add(turn(name, content));
		}
		double library = median(turns.stream().mapToDouble(Turn::library).toArray());
		double reader = median(turns.stream().mapToDouble(Turn::reader).toArray());
		System.out.printf("BENCH parsing %-28s library %7.2f ms | plan %7.2f ms | ratio %.2f%n", name, library, reader,
				reader / library);
		return reader / library;
	}

	private void warmUp(String name, byte[] content) throws IOException {
		long end = CLOCK.getCurrentThreadCpuTime() + WARM_UP;
		while (CLOCK.getCurrentThreadCpuTime() < end) {
			turn(name, content);
		}
	}

	/** Milliseconds. */
	private record Turn(double library, double reader) {
	}

	/** Library and reader take turns, so that both meet the same machine. */
	private Turn turn(String name, byte[] content) throws IOException {
		long start = CLOCK.getCurrentThreadCpuTime();
		this.characters += library(name.substring(name.lastIndexOf('.') + 1), content);
		long middle = CLOCK.getCurrentThreadCpuTime();
		this.characters += this.plans.read(this.documents.read(name, content), ReadingOptions.defaults())
			.tasks()
			.size();
		return new Turn((middle - start) / 1e6, (CLOCK.getCurrentThreadCpuTime() - middle) / 1e6);
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	/** Opens and reads, and nothing more. */
	private static long library(String ending, byte[] content) throws IOException {
		ByteArrayInputStream in = new ByteArrayInputStream(content);
		switch (ending) {
			case "docx" -> {
				try (XWPFDocument word = new XWPFDocument(in); XWPFWordExtractor text = new XWPFWordExtractor(word)) {
					return text.getText().length();
				}
			}
			case "doc" -> {
				try (HWPFDocument word = new HWPFDocument(in); WordExtractor text = new WordExtractor(word)) {
					return text.getText().length();
				}
			}
			case "xlsx" -> {
				try (Workbook workbook = new XSSFWorkbook(in)) {
					return cells(workbook);
				}
			}
			case "xls" -> {
				try (Workbook workbook = new HSSFWorkbook(in)) {
					return cells(workbook);
				}
			}
			case "pdf" -> {
				try (PDDocument pdf = Loader.loadPDF(content)) {
					return new PDFTextStripper().getText(pdf).length();
				}
			}
			default -> {
				return Jsoup.parse(new String(content, StandardCharsets.UTF_8)).text().length();
			}
		}
	}

	private static long cells(Workbook workbook) {
		DataFormatter formatter = new DataFormatter();
		long characters = 0;
		for (Sheet sheet : workbook) {
			for (Row row : sheet) {
				for (Cell cell : row) {
					characters += formatter.formatCellValue(cell).length();
				}
			}
		}
		return characters;
	}

	private static void write(Path file) throws IOException {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(); var out = Files.newOutputStream(file)) {
			Sheet sheet = workbook.createSheet("分工");
			fill(sheet, 0, "序号", "重点任务", "具体要求", "牵头单位", "责任单位", "完成时限");
			for (int i = 1; i <= ROWS; i++) {
				fill(sheet, i, String.valueOf(i), "重点任务" + (i / 10),
						"做好第" + i + "项政策的公开和解读，多元化解读率不低于" + (50 + i % 50) + "%，办理结果及时公开并报送。", "市第" + (i % 97) + "局",
						"各县（市、区）人民政府、市第" + (i % 89) + "局、市第" + (i % 83) + "办公室", (1 + i % 12) + "月底前");
			}
			workbook.write(out);
		}
	}

	private static void fill(Sheet sheet, int row, String... texts) {
		Row cells = sheet.createRow(row);
		for (int i = 0; i < texts.length; i++) {
			cells.createCell(i).setCellValue(texts[i]);
		}
	}

}
