package dev.makegood.server.identity.web;

import dev.makegood.server.identity.group.RuleSetAccess;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(name = "RuleSetAccess", description = "In whose hands a rule set is.")
record RuleSetAccessResponse(
        @Schema(example = "late-parcel") String ruleSet,

        @Schema(description = "Only their members write drafts of it; where none is named, every author does")
        List<GroupResponse> writing,

        @Schema(
                description = "Only their members review it and have releases go live; where none is named, every"
                        + " approver does")
        List<GroupResponse> reviewing,

        @Schema(description = "Give it back with a change; 0 where nothing was ever named", example = "1")
        int version) {
    static RuleSetAccessResponse of(RuleSetAccess access) {
        return new RuleSetAccessResponse(
                access.ruleSet(),
                access.writing().stream().map(GroupResponse::of).toList(),
                access.reviewing().stream().map(GroupResponse::of).toList(),
                access.version());
    }
}
