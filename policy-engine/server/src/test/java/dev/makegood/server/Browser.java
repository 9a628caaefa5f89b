package dev.makegood.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** Asks a server as a browser does: with its cookies, and with the header against forged requests. */
public final class Browser {
    public static final String SESSION = "/api/v1/session";
    public static final String SESSION_COOKIE = "MAKEGOOD_SESSION";
    public static final String CSRF_COOKIE = "XSRF-TOKEN";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String address;
    private final Map<String, String> cookies = new HashMap<>();
    private Optional<String> key = Optional.empty();

    public Browser(String address) {
        this.address = address;
    }

    /** As one that holds the token of a session. */
    public Browser in(String session) {
        cookies.put(SESSION_COOKIE, session);
        return this;
    }

    /** As no browser but a system does: with an API key. */
    public Browser bearing(String apiKey) {
        key = Optional.of(apiKey);
        return this;
    }

    public Reply signIn(String user, String password) {
        return form(SESSION, "user=%s&password=%s".formatted(encoded(user), encoded(password)));
    }

    public Reply get(String path) {
        return send(request(path).GET().build());
    }

    public Reply post(String path, String json) {
        return send("POST", path, json);
    }

    public Reply put(String path, String json) {
        return send("PUT", path, json);
    }

    public Reply delete(String path) {
        return send(guarded(path).DELETE().build());
    }

    /** A request on each line. */
    public Reply lines(String path, String ndjson) {
        return send(guarded(path)
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(ndjson))
                .build());
    }

    public Reply bytes(String path, byte[] body) {
        return send(guarded(path)
                .header("Content-Type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    /** What stands there, which is no text. */
    public byte[] download(String path) {
        try {
            var response = CLIENT.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).isEqualTo(200);
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What is answered bit by bit, while it is. */
    public HttpResponse<InputStream> open(String path, String... headers) {
        var request = request(path).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Reply form(String path, String form) {
        return send(guarded(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    /**
     * The answer to a request with a body in JSON.
     *
     * @param headers names and values, in turn
     */
    public Reply send(String method, String path, String json, String... headers) {
        var request = guarded(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Without the header against forged requests. */
    public Reply forged(String method, String path) {
        return send(request(path)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    private HttpRequest.Builder guarded(String path) {
        if (key.isEmpty() && !cookies.containsKey(CSRF_COOKIE)) {
            get(SESSION);
        }
        return request(path).header("X-XSRF-TOKEN", cookie(CSRF_COOKIE));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        key.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        cookies.forEach((name, value) -> request.header("Cookie", name + "=" + value));
        return request;
    }

    private Reply send(HttpRequest request) {
        try {
            var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            var headers = new HttpHeaders();
            response.headers().map().forEach(headers::addAll);
            return new Reply(response.statusCode(), headers, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.substring(0, cookie.indexOf(';')).split("=", 2);
        assertThat(pair).hasSize(2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
