package dev.makegood.server.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Reply;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Scope;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@Import(BrokenEndpoint.class)
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class ProblemsTest extends RunningServer {
    private static final int MEBIBYTE = 1 << 20;

    @Test
    void nothingIsThere() {
        var reply = get("/api/v1/nothing?secret=1", key()).isProblem(404, "not-found");

        assertThat(reply.json().path("instance").asString()).isEqualTo("/api/v1/nothing");
        getWithoutKey("/ui/nothing.js").isProblem(404, "not-found");
    }

    @Test
    void theMethodIsNotOffered() {
        var reply = Reply.to(with(key(Scope.EVALUATIONS), HttpMethod.DELETE, EVALUATIONS))
                .isProblem(405, "method-not-allowed");

        assertThat(reply.headers().getFirst("Allow")).isEqualTo("POST");
    }

    @Test
    void theAcceptedFormIsNotOffered() {
        Reply.to(with(key(Scope.RULE_SETS), HttpMethod.GET, "/api/v1/rule-sets").accept(MediaType.TEXT_XML))
                .isProblem(406, "not-acceptable");
    }

    @Test
    void theBodyIsNotJson() {
        Reply.to(with(key(Scope.EVALUATIONS), HttpMethod.POST, EVALUATIONS)
                        .contentType(MediaType.TEXT_PLAIN)
                        .body("{}"))
                .isProblem(415, "media-type-not-supported");
        Reply.to(with(key(Scope.EVALUATIONS), HttpMethod.POST, EVALUATIONS)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body("ruleSet=late-parcel"))
                .isProblem(415, "media-type-not-supported");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"ruleSet\": \"late-parcel\",, } | line 1, column",
                "{\"a\": 1, \"a\": 2} | line 1, column",
                "{\"facts\": {\"parcel\": {\"daysLate\": 1, \"daysLate\": 2}}} | line 1, column",
                "{\"a\": 1} x | line 1, column",
                "{} {} | line 1, column",
                "{\"a\": 01} | line 1, column",
                "{\"a\": NaN} | line 1, column",
                "{'a': 1} | line 1, column",
                "{\"a\": [ | line 1, column",
            })
    void theJsonIsMalformed(String body, String place) {
        var reply = evaluate(body).isProblem(400, "malformed-json");

        assertThat(reply.json().path("detail").asString()).contains(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2147483648", "1e-2147483648", "1e99999999999", "-1.5e99999999999"})
    void theExponentOfANumberIsBeyondReason(String number) {
        evaluate("{\"ruleSet\": \"late-parcel\", \"facts\": {\"parcel\": {\"weightKg\": " + number + "}}}")
                .isProblem(400, "malformed-json");
    }

    @Test
    void namesLineAndColumn() {
        var reply = evaluate("{\n  \"ruleSet\": \"late-parcel\",\n  \"facts\": oops\n}")
                .isProblem(400, "malformed-json");

        assertThat(reply.json().path("detail").asString()).contains("line 3, column 1");
    }

    @Test
    void theBodyIsEmptyOrNotEvenText() {
        Reply.to(with(key(Scope.EVALUATIONS), HttpMethod.POST, EVALUATIONS).contentType(MediaType.APPLICATION_JSON))
                .isProblem(400, "malformed-json");
        Reply.to(with(key(Scope.EVALUATIONS), HttpMethod.POST, EVALUATIONS)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}))
                .isProblem(400, "malformed-json");
    }

    @Test
    void theJsonIsNestedBeyondReason() {
        evaluate("[".repeat(5_000)).isProblem(400, "malformed-json");
    }

    @Test
    void theBodyAnnouncesThatItIsTooLarge() throws Exception {
        var answer = send(HttpRequest.BodyPublishers.ofString(bodyOf(MEBIBYTE + 1)), key(Scope.EVALUATIONS));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/too-large");
    }

    @Test
    void theBodyIsTooLargeWithoutAnnouncingIt() throws Exception {
        var body = bodyOf(MEBIBYTE + 1).getBytes(StandardCharsets.UTF_8);
        var answer = send(
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)), key(Scope.EVALUATIONS));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/too-large");
    }

    @Test
    void aBodyOfExactlyTheLimitIsRead() throws Exception {
        var answer = send(HttpRequest.BodyPublishers.ofString(bodyOf(MEBIBYTE)), key(Scope.EVALUATIONS));

        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void aLargeBodyOfAStrangerIsNotRead() throws Exception {
        var answer = send(HttpRequest.BodyPublishers.ofString(bodyOf(MEBIBYTE + 1)), "mk_wrong");

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void theServerIsBroken(CapturedOutput output) {
        var key = key();
        var reply = get("/api/v1/broken", key).isProblem(500, "broken");

        assertThat(reply.text()).doesNotContain(BrokenEndpoint.SECRET);
        assertThat(output.getAll())
                .containsOnlyOnce(reply.json().path("id").asString())
                .containsOnlyOnce(BrokenEndpoint.SECRET)
                .contains("ERROR")
                .doesNotContain(key);
    }

    @Test
    void isNoneWhereWhoeverAskedIsGone(CapturedOutput output) {
        get("/api/v1/gone", key());

        assertThat(output.getAll()).doesNotContain("Broken pipe");
    }

    @Test
    void aParameterHasAWrongForm() {
        get("/api/v1/broken?number=many", key()).isProblem(400, "bad-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1//rule-sets", "/api/v1/rule-sets;a=b", "/api/v1/%2e%2e/rule-sets", "/ui/..%2fx"})
    void theAddressIsAnAttempt(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address(path)))
                .header("Authorization", "Bearer " + key(Scope.RULE_SETS))
                .build();

        var answer = send(request);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "springframework", "<");
    }

    /** What the container refuses before any filter sees it. */
    @ParameterizedTest
    @ValueSource(strings = {"NONSENSE", "GET / HTTP/9.9", "GET /a|b HTTP/1.1", "GET / HTTP/1.1\r\nHost: a b"})
    void theRequestIsNotHttp(String request) throws Exception {
        try (var socket = new Socket("localhost", URI.create(address("/")).getPort())) {
            socket.getOutputStream().write((request + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "/problems/bad-request")
                    .doesNotContain("<html", "Tomcat");
        }
    }

    @Test
    void requestsRunOnVirtualThreads() {
        assertThat(get("/api/v1/thread", key()).isOk().text()).isEqualTo("true");
    }

    private RestTestClient.RequestBodySpec with(String key, HttpMethod method, String path) {
        var request = request(method, path);
        request.header("Authorization", "Bearer " + key);
        return request;
    }

    private static String bodyOf(int bytes) {
        var frame = "{\"ruleSet\": \"late-parcel\", \"facts\": {}, \"more\": \"\"}";
        return frame.replace("\"\"}", "\"" + "x".repeat(bytes - frame.length()) + "\"}");
    }

    private HttpResponse<String> send(HttpRequest.BodyPublisher body, String key) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address(EVALUATIONS)))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .POST(body)
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
