package dev.makegood.server.identity.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Passwords that are guessed first, whether written in capitals or not. */
final class CommonPasswords {
    private static final String FILE = "common-passwords.txt";
    private static final Set<String> LIST = read();

    private CommonPasswords() {}

    static boolean contain(Password password) {
        return LIST.contains(password.reveal().toLowerCase(Locale.ROOT));
    }

    private static Set<String> read() {
        var file = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(FILE), FILE);
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
