package dev.makegood.server.decision.web;

import dev.makegood.server.decision.outcome.OutcomeResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision as the contract shows it; it is written from the record. */
@Schema(
        name = "Decision",
        description = "An outcome on record.",
        allOf = {OutcomeResponse.class})
record DecisionResponse(
        @Schema(description = "UUID of version 7", example = "019a9c1e-6d2c-7c11-9a52-6d9d6bb0c8f1")
        String id,

        @Schema(description = "What the caller calls the case", example = "C-10482") @Nullable
        String caseRef,

        @Schema(description = "When", example = "2026-11-22T08:15:30.120Z")
        String decidedAt,

        DecidedBy decidedBy,

        @Schema(
                description = "The canary whose candidate decided it; left out where the live release did",
                example = "3")
        @Nullable
        Long canary,

        ReceiptResponse receipt) {

    @Schema(name = "DecidedBy", description = "Who had the case decided.")
    record DecidedBy(
            @Schema(allowableValues = {"person", "api-key"}) String kind,

            @Schema(example = "person:agent") String id,

            @Schema(example = "agent") String name,

            @Schema(description = "Where a person works") @Nullable
            String branch) {}

    @Schema(name = "Receipt", description = "Where a decision stands on record.")
    record ReceiptResponse(
            @Schema(description = "The stream of the process that wrote it")
            String stream,

            @Schema(description = "Its number in the stream, without holes from 0", example = "4711")
            long seq,

            @Schema(description = "What it is in the tree of the stream: SHA-256 in hex, after RFC 9162")
            String leaf) {}
}
