package dev.makegood.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another system that is told what happens, at as many paths as one likes. */
final class Receiver {
    private final HttpServer server;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    /** What was sent once. */
    record Event(String path, String id, String timestamp, String signature, String body) {
        JsonNode json() {
            return new JsonMapper().readTree(body);
        }

        /** As a library of Standard Webhooks does. */
        void isSignedBy(String secret) throws GeneralSecurityException {
            assertThat(secret).startsWith("whsec_");
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            var signed = mac.doFinal("%s.%s.%s".formatted(id, timestamp, body).getBytes(StandardCharsets.UTF_8));
            assertThat(signature).isEqualTo("v1," + Base64.getEncoder().encodeToString(signed));
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** How it is named among those inside that may be told. */
    String host() {
        return "localhost:" + port();
    }

    String address(String path) {
        return "http://" + host() + path;
    }

    /** From now on it answers so at that path; 204 before. */
    void answers(String path, int status) {
        answers.put(path, status);
    }

    List<Event> at(String path) {
        return events.stream().filter(event -> event.path().equals(path)).toList();
    }

    /** What stands at that path, once there is so much. */
    List<Event> waitFor(int count, String path) throws InterruptedException {
        waitUntil(() -> at(path).size() >= count);
        return at(path);
    }

    static void waitUntil(BooleanSupplier isSo) throws InterruptedException {
        for (var attempt = 0; attempt < 300 && !isSo.getAsBoolean(); attempt++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(isSo.getAsBoolean()).isTrue();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            var path = exchange.getRequestURI().toString();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var status = answers.getOrDefault(path, 204);
            if (status / 100 == 3) {
                exchange.getResponseHeaders().set("Location", address("/elsewhere"));
            }
            events.add(new Event(
                    path,
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    body));
            exchange.sendResponseHeaders(status, -1);
        }
    }
}
