package dev.makegood.server.decision.log;

import dev.makegood.proof.CanonicalJson;
import dev.makegood.proof.Hash;

/**
 * What makes a request that is sent again the same request.
 *
 * @param caller who chose the key
 * @param request the hash of what was asked under it
 */
public record Idempotency(String caller, String key, Hash request) {
    public static Idempotency of(String caller, String key, CanonicalJson request) {
        return new Idempotency(caller, key, Hash.ofLeaf(request.bytes()));
    }
}
