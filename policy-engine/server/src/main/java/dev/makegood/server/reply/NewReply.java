package dev.makegood.server.reply;

import dev.makegood.server.identity.Caller;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A reply that is to be put on record. */
record NewReply(Reply reply) {
    NewReply(Reply.To to, ReplyKind kind, Reply.Why why, Caller by) {
        this(new Reply(
                UUID.randomUUID(),
                to,
                kind,
                Optional.empty(),
                Optional.empty(),
                why,
                new Reply.By(by.id(), by.name(), Optional.ofNullable(by.branch())),
                Instant.EPOCH,
                false,
                Optional.empty(),
                false));
    }

    NewReply correcting(UUID mistake) {
        return new NewReply(new Reply(
                reply.id(),
                reply.to(),
                reply.kind(),
                Optional.of(mistake),
                reply.given(),
                reply.why(),
                reply.by(),
                reply.at(),
                false,
                Optional.empty(),
                false));
    }

    NewReply giving(Reply.Given given) {
        return new NewReply(new Reply(
                reply.id(),
                reply.to(),
                reply.kind(),
                reply.corrects(),
                Optional.of(given),
                reply.why(),
                reply.by(),
                reply.at(),
                false,
                Optional.empty(),
                false));
    }

    UUID id() {
        return reply.id();
    }
}
