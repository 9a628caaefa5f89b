package dev.makegood.server.decision.log;

import dev.makegood.proof.Hash;
import java.util.UUID;

/**
 * Where a decision stands on record.
 *
 * @param seq its number in the stream; the first is 0
 * @param leaf what it is in the stream's tree
 */
public record Receipt(UUID stream, long seq, Hash leaf) {}
