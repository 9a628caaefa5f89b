package dev.makegood.server.webhook;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of sending an event once.
 *
 * @param status that the receiver answered with, if it answered
 * @param trouble why the event was not taken; nothing where it was
 */
public record Attempt(@Nullable Integer status, @Nullable Trouble trouble) {
    private static final int GONE = 410;

    static Attempt answered(int status) {
        return new Attempt(status, trouble(status).orElse(null));
    }

    static Attempt failed(Trouble trouble) {
        return new Attempt(null, trouble);
    }

    public boolean isDelivered() {
        return trouble == null;
    }

    private static Optional<Trouble> trouble(int status) {
        return switch (status / 100) {
            case 2 -> Optional.empty();
            case 3 -> Optional.of(Trouble.REDIRECTED);
            default -> Optional.of(status == GONE ? Trouble.GONE : Trouble.REFUSED);
        };
    }
}
