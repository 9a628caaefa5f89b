package dev.makegood.benchmarks;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody signed in as in a browser. */
final class Person {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SESSION = "/api/v1/session";
    private static final String NEW_PASSWORD = "seven words that no list of them holds";
    private static final int REFUSED = 300;

    private final CookieManager cookies;
    private final HttpClient client;
    private final RunningJar server;

    private Person(CookieManager cookies, RunningJar server) {
        this.cookies = cookies;
        this.client = HttpClient.newBuilder().cookieHandler(cookies).build();
        this.server = server;
    }

    static Person signIn(RunningJar server, String role) throws IOException, InterruptedException {
        return signIn(server, role, server.firstPassword(role));
    }

    /** @param password good once */
    static Person signIn(RunningJar server, String user, String password) throws IOException, InterruptedException {
        var person = new Person(new CookieManager(), server);
        person.get(SESSION);
        person.send(
                "POST",
                SESSION,
                "application/x-www-form-urlencoded",
                "user=%s&password=%s".formatted(user, URLEncoder.encode(password, StandardCharsets.UTF_8)));
        person.send(
                "PUT",
                SESSION + "/password",
                "application/json",
                JSON.writeValueAsString(Map.of("current", password, "new", NEW_PASSWORD)));
        return person;
    }

    /** The same, at another server of the same database. */
    Person at(RunningJar another) {
        return new Person(cookies, another);
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(client.send(request(path).build(), HttpResponse.BodyHandlers.ofString())
                .body());
    }

    JsonNode post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return send("POST", path, "application/json", JSON.writeValueAsString(body));
    }

    private JsonNode send(String method, String path, String type, String body)
            throws IOException, InterruptedException {
        var request = request(path)
                .header("Content-Type", type)
                .header("X-XSRF-TOKEN", token())
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= REFUSED) {
            throw new IllegalStateException(
                    "%s %s: %d %s".formatted(method, path, response.statusCode(), response.body()));
        }
        return JSON.readTree(response.body());
    }

    /** A request as this person, for a client that knows no cookies. */
    HttpRequest.Builder signed(String path) {
        var sent = cookies.getCookieStore().getCookies().stream()
                .map(cookie -> "%s=%s".formatted(cookie.getName(), cookie.getValue()))
                .collect(Collectors.joining("; "));
        return request(path).header("Cookie", sent).header("X-XSRF-TOKEN", token());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(server.port(), path)));
    }

    /** Against forged requests. */
    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
