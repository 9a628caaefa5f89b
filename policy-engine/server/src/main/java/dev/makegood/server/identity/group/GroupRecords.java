package dev.makegood.server.identity.group;

import dev.makegood.server.identity.Groups;
import dev.makegood.server.postgres.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The groups of this installation and what they are named for, as the database has them. */
@Component
class GroupRecords {
    private static final String GROUPS = "SELECT id, name, tier, version FROM staff_group";

    private final JdbcClient jdbc;
    private final Clock clock;

    GroupRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Sorted by id. */
    List<Group> all() {
        return jdbc.sql(GROUPS + " ORDER BY id").query((row, _) -> group(row)).list();
    }

    Optional<Group> find(String id) {
        return jdbc.sql(GROUPS + " WHERE id = :id")
                .param("id", id)
                .query((row, _) -> group(row))
                .optional();
    }

    private Group group(ResultSet row) throws SQLException {
        var id = row.getString("id");
        var tier = Optional.ofNullable(row.getObject("tier", Integer.class));
        var members = jdbc.sql("""
            SELECT user_name, name FROM group_member JOIN person USING (user_name)
            WHERE staff_group = :id ORDER BY user_name
            """)
                .param("id", id)
                .query((member, _) -> new Group.Member(member.getString("user_name"), member.getString("name")))
                .list();
        return new Group(id, row.getString("name"), tier, members, row.getInt("version"));
    }

    /** Whether its id was free. */
    boolean add(String id, String name, Optional<Integer> tier, Set<String> members, String by) {
        var added = jdbc.sql("""
            INSERT INTO staff_group (id, name, tier, created_at, created_by) VALUES (:id, :name, :tier, :now, :by)
            ON CONFLICT DO NOTHING
            """)
                .param("id", id)
                .param("name", name)
                .param("tier", tier.orElse(null), Types.SMALLINT)
                .param("now", Timestamps.of(clock.instant()))
                .param("by", by)
                .update();
        if (added > 0) {
            addMembers(id, members);
        }
        return added > 0;
    }

    /** Whether it was of that version still. */
    boolean change(String id, String name, Optional<Integer> tier, Set<String> members, int version) {
        var changed = jdbc.sql("""
            UPDATE staff_group SET name = :name, tier = :tier, version = version + 1
            WHERE id = :id AND version = :version
            """)
                .param("id", id)
                .param("name", name)
                .param("tier", tier.orElse(null), Types.SMALLINT)
                .param("version", version)
                .update();
        if (changed > 0) {
            jdbc.sql("DELETE FROM group_member WHERE staff_group = :id")
                    .param("id", id)
                    .update();
            addMembers(id, members);
        }
        return changed > 0;
    }

    private void addMembers(String id, Collection<String> users) {
        for (var user : users) {
            jdbc.sql("INSERT INTO group_member (staff_group, user_name) VALUES (:id, :user)")
                    .param("id", id)
                    .param("user", user)
                    .update();
        }
    }

    /** Whether it decides, was released or is drafted. */
    boolean isRuleSet(String id) {
        return jdbc.sql("""
            SELECT EXISTS (SELECT 1 FROM rule_set WHERE id = :id) OR EXISTS (SELECT 1 FROM draft WHERE rule_set = :id)
            """).param("id", id).query(Boolean.class).single();
    }

    RuleSetAccess access(String ruleSet) {
        var version = jdbc.sql("SELECT version FROM rule_set_access WHERE rule_set = :ruleSet")
                .param("ruleSet", ruleSet)
                .query(Integer.class)
                .optional()
                .orElse(0);
        return new RuleSetAccess(
                ruleSet, version, named(ruleSet, Groups.Purpose.WRITING), named(ruleSet, Groups.Purpose.REVIEWING));
    }

    private List<Group> named(String ruleSet, Groups.Purpose purpose) {
        return jdbc
                .sql("""
                    SELECT staff_group FROM rule_set_group WHERE rule_set = :ruleSet AND purpose = :purpose ORDER BY staff_group
                    """)
                .param("ruleSet", ruleSet)
                .param("purpose", purpose.name())
                .query((row, _) -> row.getString("staff_group"))
                .list()
                .stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    /** Whether it was of that version still. */
    boolean name(String ruleSet, Set<String> writing, Set<String> reviewing, int version) {
        var isTaken = version == 0
                ? jdbc.sql(
                        "INSERT INTO rule_set_access (rule_set, version) VALUES (:ruleSet, 1) ON CONFLICT DO NOTHING")
                : jdbc.sql("""
                    UPDATE rule_set_access SET version = version + 1 WHERE rule_set = :ruleSet AND version = :version
                    """).param("version", version);
        if (isTaken.param("ruleSet", ruleSet).update() == 0) {
            return false;
        }
        jdbc.sql("DELETE FROM rule_set_group WHERE rule_set = :ruleSet")
                .param("ruleSet", ruleSet)
                .update();
        name(ruleSet, Groups.Purpose.WRITING, writing);
        name(ruleSet, Groups.Purpose.REVIEWING, reviewing);
        return true;
    }

    private void name(String ruleSet, Groups.Purpose purpose, Set<String> groups) {
        for (var group : groups) {
            jdbc.sql("""
                INSERT INTO rule_set_group (rule_set, purpose, staff_group) VALUES (:ruleSet, :purpose, :group)
                """)
                    .param("ruleSet", ruleSet)
                    .param("purpose", purpose.name())
                    .param("group", group)
                    .update();
        }
    }
}
