package dev.makegood.server.identity.web;

import dev.makegood.server.identity.session.OngoingSession;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

@Schema(name = "OngoingSession", description = "A session that goes on.")
record OngoingSessionResponse(
        Instant signedInAt,

        @Schema(description = "To the minute") Instant lastSeenAt,

        @Schema(description = "Whether it is the one in which this was asked")
        boolean current) {
    static OngoingSessionResponse of(OngoingSession session) {
        return new OngoingSessionResponse(session.since(), session.lastSeen(), session.current());
    }
}
