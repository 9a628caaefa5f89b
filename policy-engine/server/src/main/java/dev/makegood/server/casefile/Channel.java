package dev.makegood.server.casefile;

import java.util.Arrays;
import java.util.Optional;

/** How a customer and we reach each other. */
public enum Channel {
    FACE,
    PHONE,
    FAX,
    EMAIL,
    CHAT,
    SOCIAL,
    APP,
    LETTER;

    public static Optional<Channel> of(String name) {
        return Arrays.stream(values())
                .filter(channel -> channel.name().equals(name))
                .findFirst();
    }
}
