package dev.makegood.server.identity.web;

import dev.makegood.server.identity.group.Group;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "Group", description = "People who have something to do together.")
record GroupResponse(
        @Schema(example = "claims-reviewers") String id,
        @Schema(example = "Claims reviewers") String name,

        @Schema(
                description = "To which cases are passed up that it takes over; null where it takes over none",
                types = {"integer", "null"},
                minimum = "2",
                maximum = "3",
                example = "2")
        @Nullable
        Integer tier,

        List<MemberResponse> members,

        @Schema(description = "Give it back with a change", example = "1")
        int version) {
    static GroupResponse of(Group group) {
        return new GroupResponse(
                group.id(),
                group.name(),
                group.tier().orElse(null),
                group.members().stream()
                        .map(member -> new MemberResponse(member.user(), member.name()))
                        .toList(),
                group.version());
    }

    @Schema(name = "GroupMember", description = "Somebody in a group.")
    record MemberResponse(
            @Schema(example = "thu.nguyen") String user,
            @Schema(example = "Nguyễn Thu") String name) {}
}
