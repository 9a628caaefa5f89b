package dev.makegood.server.reply;

import java.util.Arrays;
import java.util.Optional;

/** How somebody answers to what was recommended. */
public enum ReplyKind {
    /** It is done as recommended. */
    TAKEN,
    /** Something else is given than recommended. */
    ADAPTED,
    /** It is not done. */
    DECLINED,
    /** Somebody else is to look at it. */
    ESCALATED,
    /** The reply before was a mistake. */
    CORRECTED;

    /** Of those that may be asked for; a correction has an address of its own. */
    static Optional<ReplyKind> of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind != CORRECTED && kind.name().equals(name))
                .findFirst();
    }

    /** Whether it may name something else than is recommended. */
    boolean mayBeOther() {
        return this == ADAPTED || this == ESCALATED;
    }

    boolean gives() {
        return this == TAKEN || this == ADAPTED;
    }
}
