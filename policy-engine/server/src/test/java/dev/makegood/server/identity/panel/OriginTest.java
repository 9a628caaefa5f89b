package dev.makegood.server.identity.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {
    @ParameterizedTest
    @CsvSource({
        "https://desk.example.com, https://desk.example.com",
        "HTTPS://Desk.Example.com/, https://desk.example.com",
        "https://desk.example.com:443, https://desk.example.com",
        "https://desk.example.com:8443, https://desk.example.com:8443",
        "http://localhost:3000, http://localhost:3000",
        "http://127.0.0.1, http://127.0.0.1",
    })
    void isWrittenAsBrowsersDo(String text, String origin) {
        assertThat(Origin.read(text)).contains(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "desk.example.com",
                "https://*.example.com",
                "http://desk.example.com",
                "https://desk.example.com/tickets",
                "https://desk.example.com?a",
                "https://desk.example.com#a",
                "https://me@desk.example.com",
                "https://desk.example.com; script-src *",
                "https://desk.example.com 'unsafe-inline'",
                "javascript:alert(1)",
                "data:text/html,x",
                "https://"
            })
    void isNothingElse(String text) {
        assertThat(Origin.read(text)).isEmpty();
    }
}
