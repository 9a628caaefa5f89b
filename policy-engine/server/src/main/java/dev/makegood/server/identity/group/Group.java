package dev.makegood.server.identity.group;

import java.util.List;

/**
 * People who have something to do together.
 *
 * @param members sorted by user name
 * @param version how often this was changed, from 1
 */
public record Group(String id, String name, List<Member> members, int version) {
    public Group {
        members = List.copyOf(members);
    }

    /** Somebody in a group. */
    public record Member(String user, String name) {}

    List<String> users() {
        return members.stream().map(Member::user).toList();
    }
}
