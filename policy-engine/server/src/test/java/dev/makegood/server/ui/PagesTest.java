package dev.makegood.server.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Reply;
import dev.makegood.server.RunningServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

class PagesTest extends RunningServer {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/ui"})
    void leadsToTheStartPage(String path) throws Exception {
        var answer = ask(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/ui/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ui/",
                "/ui/index.html",
                "/ui/desk",
                "/ui/decisions/5b0c6a0e-0d4c-4b5a-9d5e-3f1c2b7a8d90",
                "/ui/rule-sets/late-parcel/handbook"
            })
    void servesThePageToAnybodyUnderAStrictPolicy(String path) throws Exception {
        var page = ask(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .matches("default-src 'none'; script-src 'self' 'nonce-([A-Za-z0-9+/]{22}==)'; "
                        + "style-src 'self' 'nonce-\\1'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
                        + "base-uri 'none'; frame-ancestors 'none'; form-action 'self'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @Test
    void givesEveryAnswerANonceOfItsOwn() throws Exception {
        var first = ask("/ui/");
        var second = ask("/ui/");

        assertThat(nonce(first)).isNotEqualTo(nonce(second));
        assertThat(first.body()).doesNotContain("__CSP_NONCE__");
    }

    @Test
    void answersThoseWhoOnlyLook() {
        assertThat(Reply.to(request(HttpMethod.HEAD, "/ui/")).status()).isEqualTo(200);
    }

    /** The page of a build without the UI has none. */
    @Test
    void letsAssetsBeKept() throws Exception {
        var asset = Pattern.compile("/ui/assets/[^\"]+").matcher(ask("/ui/").body());
        while (asset.find()) {
            assertThat(ask(asset.group()).headers().firstValue("Cache-Control"))
                    .contains("max-age=31536000, public, immutable");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/application.yaml", "/logback-test.xml", "/packs/late-parcel/rule-set.yaml"})
    void servesNothingElseOfTheClassPath(String path) throws Exception {
        assertThat(ask(path).statusCode()).isEqualTo(401);
        assertThat(ask("/ui" + path).statusCode()).isEqualTo(404);
    }

    @Test
    void compressesWhatItIsAskedTo() throws Exception {
        var described = send(HttpRequest.newBuilder(URI.create(address("/v3/api-docs")))
                .header("Accept-Encoding", "gzip")
                .build());

        assertThat(described.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    private static String nonce(HttpResponse<String> page) {
        return page.headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    private HttpResponse<String> ask(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address(path))).build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
