package dev.makegood.server;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listens to server-sent events, as a browser does. */
public final class Events implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpResponse<InputStream> response;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread reading;

    public Events(Browser browser, String path, String... headers) {
        response = browser.open(path, headers);
        reading = Thread.ofVirtual().start(this::read);
    }

    public HttpResponse<InputStream> response() {
        return response;
    }

    public List<String> lines() {
        return lines;
    }

    /** Waits for a line that begins so. */
    public String waitFor(String beginning) {
        await().atMost(PATIENCE).until(() -> lines.stream().anyMatch(line -> line.startsWith(beginning)));
        return lines.stream()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    /** Waits for a notice of that kind. */
    public void waitForNotice(String kind) {
        await().atMost(PATIENCE)
                .until(() -> lines.stream().anyMatch(line -> line.contains("\"kind\":\"%s\"".formatted(kind))));
    }

    public void waitForTheEnd() {
        await().atMost(PATIENCE).until(() -> !reading.isAlive());
    }

    private void read() {
        try (var text = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            text.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException _) {
            // It was closed.
        }
    }

    @Override
    public void close() throws IOException {
        response.body().close();
    }
}
