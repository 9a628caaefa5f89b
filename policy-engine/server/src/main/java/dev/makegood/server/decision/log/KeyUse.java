package dev.makegood.server.decision.log;

import dev.makegood.proof.Hash;
import java.util.UUID;

/**
 * What an idempotency key stands for.
 *
 * @param request the hash of what was asked under it
 */
public record KeyUse(Hash request, UUID decision) {}
