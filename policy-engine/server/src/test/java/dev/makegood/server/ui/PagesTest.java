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
    @ValueSource(strings = {"/", "/ui", "/ui/"})
    void leadsToTheStartPage(String path) throws Exception {
        var answer = ask(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/ui/index.html");
    }

    @Test
    void servesPagesToAnybodyUnderAStrictPolicy() throws Exception {
        var page = ask("/ui/index.html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                        + "font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
                        + "form-action 'self'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @Test
    void answersThoseWhoOnlyLook() {
        assertThat(Reply.to(request(HttpMethod.HEAD, "/ui/index.html")).status())
                .isEqualTo(200);
    }

    /** The page of a build without the UI has none. */
    @Test
    void letsAssetsBeKept() throws Exception {
        var asset = Pattern.compile("/ui/assets/[^\"]+")
                .matcher(ask("/ui/index.html").body());
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

    private HttpResponse<String> ask(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address(path))).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
