package dev.makegood.server.identity;

import java.util.Optional;
import java.util.Set;

/**
 * Who asks.
 *
 * @param id by which records name the caller: {@code api-key:agent}
 * @param name for people, never the key itself
 * @param branch where a person works
 */
public record Caller(Kind kind, String id, String name, Set<Scope> scopes, Optional<String> branch) {
    public Caller {
        scopes = Set.copyOf(scopes);
    }

    static Caller ofApiKey(String id, String name, Set<Scope> scopes) {
        return new Caller(Kind.API_KEY, Kind.API_KEY.key() + ":" + id, name, scopes, Optional.empty());
    }

    public boolean may(Scope scope) {
        return scopes.contains(scope);
    }

    /** What kind of caller it is. */
    public enum Kind {
        PERSON("person"),
        API_KEY("api-key");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
