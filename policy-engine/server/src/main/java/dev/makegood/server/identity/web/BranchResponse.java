package dev.makegood.server.identity.web;

import dev.makegood.server.identity.Branch;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

@Schema(name = "Branch", description = "A part of the organisation that people belong to.")
record BranchResponse(
        @Schema(example = "da-nang") String id,
        @Schema(example = "Đà Nẵng") String name,
        Instant createdAt) {
    static BranchResponse of(Branch branch) {
        return new BranchResponse(branch.id(), branch.name(), branch.createdAt());
    }
}
