package dev.makegood.server.identity;

import java.util.Set;

/**
 * Who asks.
 *
 * @param name of the API key, never the key itself
 */
public record Caller(String name, Set<Scope> scopes) {
    public Caller {
        scopes = Set.copyOf(scopes);
    }

    public boolean may(Scope scope) {
        return scopes.contains(scope);
    }
}
