package dev.makegood.server.identity.person;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A first language of the product. */
public enum Language {
    EN,
    VI;

    public static Optional<Language> of(String key) {
        return Arrays.stream(values())
                .filter(language -> language.key().equals(key))
                .findFirst();
    }

    /** As requests and answers write it: {@code vi}. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
