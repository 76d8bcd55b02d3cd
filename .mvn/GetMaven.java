import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Prints the home of the pinned Maven, downloading and checking it the first time. Run as a source file by mvnw, so that a
 * JDK is all it takes. MVNW_DISTRIBUTION may name another address of the same file.
 */
public class GetMaven {

    static final String VERSION = "3.9.11";

    static final String ADDRESS = "https://archive.apache.org/dist/maven/maven-3/" + VERSION + "/binaries/apache-maven-"
            + VERSION + "-bin.zip";

    static final String SHA512 = "03e2d65d4483a3396980629f260e25cac0d8b6f7f2791e4dc20bc83f9514db8d"
            + "0f05b0479e699a5f34679250c49c8e52e961262ded468a20de0be254d8207076";

    public static void main(String[] args) throws Exception {
        Path dists = Path.of(System.getProperty("user.home"), ".m2", "wrapper", "dists");
        Path home = dists.resolve("taizhang-" + SHA512.substring(0, 8)).resolve("apache-maven-" + VERSION);
        if (!Files.exists(home)) {
            Files.createDirectories(dists);
            Path scratch = Files.createTempDirectory(dists, "new-");
            unpack(download(scratch.resolve("maven.zip")), scratch);
            home.getParent().toFile().mkdirs();
            scratch.resolve(home.getFileName()).resolve("bin/mvn").toFile().setExecutable(true, false);
            Files.move(scratch.resolve(home.getFileName()), home, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(scratch.resolve("maven.zip"));
            Files.delete(scratch);
        }
        System.out.println(home);
    }

    static Path download(Path to) throws Exception {
        String address = System.getenv().getOrDefault("MVNW_DISTRIBUTION", ADDRESS);
        System.err.println("mvnw: downloading " + address);
        try (InputStream content = open(URI.create(address))) {
            Files.copy(content, to);
        }
        catch (IOException ex) {
            System.err.println("mvnw: could not download Maven (" + ex + "). Install Maven 3.8 or newer, or let "
                    + "MVNW_DISTRIBUTION name a copy of apache-maven-" + VERSION + "-bin.zip.");
            System.exit(1);
        }
        String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(to)));
        if (!sum.equals(SHA512)) {
            System.err.println("mvnw: " + address + " is not the expected file: SHA-512 " + sum);
            System.exit(1);
        }
        return to;
    }

    static InputStream open(URI address) throws Exception {
        if ("file".equals(address.getScheme())) {
            return Files.newInputStream(Path.of(address));
        }
        HttpClient.Builder client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL);
        String proxy = System.getenv("https_proxy") != null ? System.getenv("https_proxy") : System.getenv("HTTPS_PROXY");
        if (proxy != null && !proxy.isBlank()) {
            URI server = URI.create(proxy.contains("://") ? proxy : "http://" + proxy);
            client.proxy(ProxySelector.of(new InetSocketAddress(server.getHost(), server.getPort())));
        }
        HttpResponse<InputStream> response = client.build()
            .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new IOException("status " + response.statusCode());
        }
        return response.body();
    }

    static void unpack(Path zip, Path to) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = to.resolve(entry.getName()).normalize();
                if (!file.startsWith(to)) {
                    throw new IOException("outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                }
                else {
                    Files.createDirectories(file.getParent());
                    Files.copy(entries, file);
                }
            }
        }
    }

}
