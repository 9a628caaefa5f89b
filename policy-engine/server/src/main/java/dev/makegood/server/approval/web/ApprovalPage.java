package dev.makegood.server.approval.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "ApprovalPage", description = "Some of the approval requests.")
record ApprovalPage(
        List<ApprovalResponse> requests,

        @Schema(
                description = "Give this as after to read on; null at the end",
                types = {"string", "null"})
        @Nullable
        UUID next) {
    /** @param found one more than fit, if there are more */
    static ApprovalPage of(List<ApprovalResponse> found, int limit) {
        return found.size() > limit
                ? new ApprovalPage(found.subList(0, limit), found.get(limit - 1).id())
                : new ApprovalPage(found, null);
    }
}
