package dev.makegood.server.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie by which a browser that comes back from the provider is the one that was sent there. */
final class NonceCookie {
    private static final String NAME = "MAKEGOOD_NONCE";
    private static final String PATH = "/api/v1/session/oidc";
    private static final Duration AGE = Duration.ofMinutes(10);

    private NonceCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(cookie -> cookie.getValue());
    }

    static void set(String nonce, HttpServletRequest request, HttpServletResponse response) {
        write(nonce, AGE, request, response);
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        write("", Duration.ZERO, request, response);
    }

    /** The provider sends the browser from another site: a strict cookie would stay at home. */
    private static void write(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, value)
                .path(PATH)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
