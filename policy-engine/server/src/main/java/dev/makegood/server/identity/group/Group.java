package dev.makegood.server.identity.group;

import java.util.List;
import java.util.Optional;

/**
 * People who have something to do together.
 *
 * @param tier to which cases are passed up that this group takes over, 2 or 3; nothing where it takes over none
 * @param members sorted by user name
 * @param version how often this was changed, from 1
 */
public record Group(String id, String name, Optional<Integer> tier, List<Member> members, int version) {
    public Group {
        members = List.copyOf(members);
    }

    /** Somebody in a group. */
    public record Member(String user, String name) {}

    List<String> users() {
        return members.stream().map(Member::user).toList();
    }
}
