package dev.makegood.server.release.web;

import dev.makegood.server.release.Nodes;
import dev.makegood.server.release.Releases;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Releases")
@RestController
@RequestMapping(path = "/api/v1/nodes", produces = MediaType.APPLICATION_JSON_VALUE)
class NodeController {
    private final Releases releases;

    NodeController(Releases releases) {
        this.releases = releases;
    }

    @Operation(
            operationId = "listAllNodes",
            summary = "The processes that decide, and what each of them has",
            description = "Those that were heard of within an hour. Needs the scope rule-sets.")
    @GetMapping
    List<Standing> list() {
        return releases.nodes().stream().map(Standing::of).toList();
    }

    @Schema(name = "NodeStanding", description = "A process that decides, and what it has.")
    record Standing(
            @Schema(example = "4711@desk-1") String name,
            Instant startedAt,

            @Schema(description = "It reads which releases decide four times a second")
            Instant lastSeenAt,

            @Schema(description = "Whether it knows which releases decide; where it does not, it decides nothing")
            boolean upToDate,

            @Schema(description = "What it has compiled, or could not; by rule set and number")
            List<Had> releases) {
        static Standing of(Nodes.Standing node) {
            return new Standing(
                    node.name(),
                    node.startedAt(),
                    node.lastSeenAt(),
                    node.isUpToDate(),
                    node.releases().stream().map(Had::of).toList());
        }
    }

    @Schema(name = "ReleaseOnNode", description = "A release on a node.")
    record Had(
            @Schema(example = "late-parcel") String ruleSet,
            @Schema(example = "4") int release,

            @Schema(description = "Why it cannot be compiled there") @Nullable
            String fault) {
        static Had of(Nodes.Had had) {
            return new Had(
                    had.release().ruleSet(), had.release().number(), had.fault().orElse(null));
        }
    }
}
