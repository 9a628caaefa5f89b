package dev.makegood.server.identity;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which groups a rule set is in the hands of. Where none is named, a role is enough. */
@Component
public class Groups {
    private final JdbcClient jdbc;

    Groups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a group may be named for. */
    public enum Purpose {
        /** Make drafts of the rule set, save and submit them. */
        WRITING,
        /** Return and approve them, comment as an approver, have releases go live. */
        REVIEWING
    }

    /** Nothing where the caller may. An API key is in no group. */
    public Optional<Barred> bar(String ruleSet, Purpose purpose, Caller by) {
        var named = jdbc.sql("""
            SELECT staff_group.name, EXISTS (SELECT 1 FROM group_member
                WHERE group_member.staff_group = staff_group.id AND 'person:' || user_name = :caller) AS member
            FROM rule_set_group JOIN staff_group ON staff_group.id = rule_set_group.staff_group
            WHERE rule_set = :ruleSet AND purpose = :purpose
            ORDER BY staff_group.name
            """)
                .param("caller", by.id())
                .param("ruleSet", ruleSet)
                .param("purpose", purpose.name())
                .query((row, _) -> new Named(row.getString("name"), row.getBoolean("member")))
                .list();
        return named.isEmpty() || named.stream().anyMatch(Named::isMember)
                ? Optional.empty()
                : Optional.of(
                        new Barred(purpose, named.stream().map(Named::name).toList()));
    }

    private record Named(String name, boolean isMember) {}
}
