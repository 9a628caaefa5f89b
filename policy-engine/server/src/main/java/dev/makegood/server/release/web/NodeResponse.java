package dev.makegood.server.release.web;

import dev.makegood.server.release.Nodes;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "Node", description = "A process that decides, and what it has of a release.")
record NodeResponse(
        @Schema(example = "4711@desk-1") String name,
        Instant startedAt,

        @Schema(description = "READY: it could decide by it at once")
        Nodes.State state,

        @Schema(description = "Why it cannot be compiled there") @Nullable
        String fault) {
    static NodeResponse of(Nodes.Prepared node) {
        return new NodeResponse(
                node.name(), node.startedAt(), node.state(), node.fault().orElse(null));
    }
}
