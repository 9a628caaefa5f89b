package dev.makegood.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered. */
public record Reply(int status, HttpHeaders headers, String text) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    public static Reply to(RestTestClient.RequestHeadersSpec<?> request) {
        var result = request.exchange().returnResult(String.class);
        @Nullable String body = result.getResponseBody();
        return new Reply(result.getStatus().value(), result.getResponseHeaders(), body == null ? "" : body);
    }

    public JsonNode json() {
        return JSON.readTree(text);
    }

    /** This reply, which is a problem of that kind and nothing more. */
    public Reply isProblem(int expectedStatus, String type) {
        assertThat(status).as(text).isEqualTo(expectedStatus);
        assertThat(headers.getFirst(HttpHeaders.CONTENT_TYPE)).isEqualTo("application/problem+json");
        assertThat(json().path("type").asString()).isEqualTo("/problems/" + type);
        assertThat(json().path("status").asInt()).isEqualTo(expectedStatus);
        assertThat(json().path("title").asString()).isNotBlank();
        assertThat(json().path("detail").asString()).isNotBlank();
        assertThat(json().path("instance").asString()).startsWith("/");
        assertThat(text)
                .doesNotContain("Exception", "springframework", "jackson", "dev.makegood", "tomcat", "\tat ", "trace");
        return this;
    }

    /** This reply, which was the answer asked for. */
    public Reply isOk() {
        assertThat(status).as(text).isEqualTo(200);
        return this;
    }

    /** This reply, which says what was made. */
    public Reply isCreated() {
        assertThat(status).as(text).isEqualTo(201);
        return this;
    }

    /** The faults it names: {@code path code}. */
    public List<String> faults() {
        return json().path("errors")
                .valueStream()
                .map(error ->
                        error.path("path").asString() + " " + error.path("code").asString())
                .toList();
    }
}
