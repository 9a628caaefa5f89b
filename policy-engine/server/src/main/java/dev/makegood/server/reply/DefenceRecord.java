package dev.makegood.server.reply;

import java.util.UUID;

/**
 * That somebody did what policy says.
 *
 * @param digest of the release that said so
 * @param rule that recommended it
 * @param leaf of the decision in the record, in hexadecimal digits
 */
public record DefenceRecord(Reply reply, String digest, String rule, UUID stream, long seq, String leaf) {}
