package dev.makegood.server.identity;

import java.time.Duration;
import java.util.Set;

/** API keys for tests. */
public final class Keys {
    public static final Duration VALIDITY = Duration.ofHours(1);

    private Keys() {}

    public static String issue(ApiKeys keys, Scope... scopes) {
        var issued = keys.issue("test", Set.of(scopes), VALIDITY, "test");
        keys.keep(issued);
        return issued.text().reveal();
    }
}
