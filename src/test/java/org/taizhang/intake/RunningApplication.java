package org.taizhang.intake;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.taizhang.TestDatabase;

/** The application as a process of its own, as in production, that can be killed. */
final class RunningApplication implements AutoCloseable {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final String address;

	private final Process process;

	private RunningApplication(int port, Process process) {
		this.address = "http://localhost:" + port;
		this.process = process;
	}

	static RunningApplication start(TestDatabase.Server database, Path log) throws Exception {
		int port = freePort();
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-Xmx512m", "-cp", classPath(), "org.taizhang.TaizhangApplication");
		builder.environment()
			.putAll(Map.of("SPRING_DATASOURCE_URL", database.url(), "SPRING_DATASOURCE_USERNAME", database.username(),
					"SPRING_DATASOURCE_PASSWORD", database.password(), "SERVER_PORT", String.valueOf(port)));
		builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
		RunningApplication application = new RunningApplication(port, builder.start());
		application.awaitHealth();
		return application;
	}

	/** What the program has at hand, without the tests. */
	private static String classPath() {
		String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return Arrays.stream(all.split(java.io.File.pathSeparator))
			.filter(entry -> !entry.endsWith("test-classes"))
			.collect(Collectors.joining(java.io.File.pathSeparator));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private void awaitHealth() throws Exception {
		for (int i = 0; i < 240; i++) {
			if (!this.process.isAlive()) {
				throw new IllegalStateException("The application ended with " + this.process.exitValue());
			}
			try {
				if (get("/actuator/health").statusCode() == 200) {
					return;
				}
			}
			catch (IOException ex) {
				// not listening yet
			}
			Thread.sleep(500);
		}
		throw new IllegalStateException("The application did not answer in time");
	}

	void signIn(String username, String password) throws Exception {
		post("/sign-in", "/sign-in", Map.of("username", username, "password", password));
	}

	/**
	 * @return the address that the answer leads to
	 */
	String upload(String fileName, String text) throws Exception {
		String boundary = "----boundary";
		String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token("/imports")
				+ "\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
				+ "\"\r\nContent-Type: text/plain\r\n\r\n" + text + "\r\n--" + boundary + "--\r\n";
		HttpResponse<String> answer = this.http
			.send(request("/imports").header("Content-Type", "multipart/form-data; boundary=" + boundary)
				.POST(BodyPublishers.ofString(body))
				.build(), BodyHandlers.ofString());
		String draft = answer.headers()
			.firstValue("Location")
			.orElseThrow(() -> new IllegalStateException(answer.statusCode() + " " + answer.body()));
		awaitReading(draft);
		return draft;
	}

	/** A program that has just started may take longer than an upload waits. */
	private void awaitReading(String draft) throws Exception {
		for (int i = 0; i < 120 && get(draft).body().contains("id=\"reading\""); i++) {
			Thread.sleep(250);
		}
	}

	HttpResponse<String> post(String page, String path, Map<String, String> fields) throws Exception {
		return this.http.send(form(page, path, fields), BodyHandlers.ofString());
	}

	CompletableFuture<HttpResponse<String>> postLater(String page, String path, Map<String, String> fields)
			throws Exception {
		return this.http.sendAsync(form(page, path, fields), BodyHandlers.ofString());
	}

	private HttpRequest form(String page, String path, Map<String, String> fields) throws Exception {
		String body = fields.entrySet()
			.stream()
			.map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&", "", "&_csrf=" + URLEncoder.encode(token(page), StandardCharsets.UTF_8)));
		return request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body))
			.build();
	}

	private String token(String page) throws Exception {
		HttpResponse<String> shown = get(page);
		Matcher token = TOKEN.matcher(shown.body());
		if (!token.find()) {
			throw new IllegalStateException("No form on " + page + ": " + shown.statusCode());
		}
		return token.group(1);
	}

	private HttpResponse<String> get(String path) throws Exception {
		return this.http.send(request(path).GET().build(), BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : this.address + path))
			.timeout(Duration.ofSeconds(60));
	}

	/** As kill -9 does: nothing of it runs any further. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly();
		this.process.waitFor(30, TimeUnit.SECONDS);
	}

	@Override
	public void close() throws InterruptedException {
		kill();
	}

}
