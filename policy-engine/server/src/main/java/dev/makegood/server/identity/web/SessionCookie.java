package dev.makegood.server.identity.web;

import dev.makegood.server.identity.session.SecretToken;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie in which a browser keeps the token of its session, out of reach of scripts and other sites. */
final class SessionCookie {
    static final String NAME = "MAKEGOOD_SESSION";

    private SessionCookie() {}

    static Optional<SecretToken> read(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .map(SecretToken::new)
                .findFirst();
    }

    static void set(SecretToken token, HttpServletRequest request, HttpServletResponse response) {
        write(cookie(token.reveal(), request).build(), response);
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        write(cookie("", request).maxAge(Duration.ZERO).build(), response);
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String value, HttpServletRequest request) {
        return ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict");
    }

    private static void write(ResponseCookie cookie, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
