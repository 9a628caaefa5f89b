package dev.makegood.server.notice;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Groups;
import dev.makegood.server.identity.Role;
import dev.makegood.server.postgres.Timestamps;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds those whom something concerns, by their user names. */
@Component
class Addressees {
    private static final String OF_PERSON = """
        substr(%1$s, length('person:') + 1) AS user_name
        """;

    private final JdbcClient jdbc;

    Addressees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Something that was given to others to approve.
     *
     * @param by who did, in the form of an actor
     */
    record Submitted(UUID id, UUID draft, String ruleSet, String by) {}

    Optional<Submitted> submission(UUID id) {
        return jdbc.sql("""
            SELECT submission.id, submission.draft, draft.rule_set, submitted_by FROM submission
            JOIN draft ON draft.id = submission.draft WHERE submission.id = :id
            """)
                .param("id", id)
                .query((row, _) -> new Submitted(
                        row.getObject("id", UUID.class),
                        row.getObject("draft", UUID.class),
                        row.getString("rule_set"),
                        row.getString("submitted_by")))
                .optional();
    }

    /** Who may approve it: whoever saved a version of the draft may not. */
    Set<String> reviewers(Submitted submission) {
        var writers = jdbc.sql("SELECT DISTINCT by FROM draft_save WHERE draft = :draft")
                .param("draft", submission.draft())
                .query((row, _) -> row.getString("by"))
                .set();
        return inHandsOf(submission.ruleSet(), Groups.Purpose.REVIEWING, Role.APPROVER).stream()
                .filter(user -> !writers.contains(Caller.personId(user)))
                .filter(user -> !submission.by().equals(Caller.personId(user)))
                .collect(Collectors.toSet());
    }

    /** People with that role, of the groups that are named for it where some are. */
    Set<String> inHandsOf(String ruleSet, Groups.Purpose purpose, Role role) {
        return jdbc.sql("""
            SELECT person.user_name FROM person JOIN person_role USING (user_name)
            WHERE active AND role = :role AND (
                NOT EXISTS (SELECT 1 FROM rule_set_group WHERE rule_set = :ruleSet AND purpose = :purpose)
                OR EXISTS (SELECT 1 FROM rule_set_group JOIN group_member USING (staff_group)
                    WHERE rule_set = :ruleSet AND purpose = :purpose AND group_member.user_name = person.user_name))
            """)
                .param("role", role.key())
                .param("ruleSet", ruleSet)
                .param("purpose", purpose.name())
                .query((row, _) -> row.getString("user_name"))
                .set();
    }

    Set<String> all(Role role) {
        return jdbc.sql("SELECT user_name FROM person JOIN person_role USING (user_name) WHERE active AND role = :role")
                .param("role", role.key())
                .query((row, _) -> row.getString("user_name"))
                .set();
    }

    /** Whoever has that case, or else the people of its team. */
    Set<String> workingOn(String caseRef) {
        return jdbc.sql("""
            SELECT user_name FROM person JOIN case_file ON assignee = user_name WHERE ref = :ref AND active
            UNION
            SELECT user_name FROM case_file JOIN group_member ON staff_group = team JOIN person USING (user_name)
            WHERE ref = :ref AND assignee IS NULL AND active
            """)
                .param("ref", caseRef)
                .query((row, _) -> row.getString("user_name"))
                .set();
    }

    /** The supervisors of the branch of that case. */
    Set<String> lookingAfter(String caseRef) {
        return jdbc.sql("""
            SELECT user_name FROM case_file JOIN person USING (branch) JOIN person_role USING (user_name)
            WHERE ref = :ref AND active AND role = :role
            """)
                .param("ref", caseRef)
                .param("role", Role.SUPERVISOR.key())
                .query((row, _) -> row.getString("user_name"))
                .set();
    }

    /** Who submitted what became that release. */
    Set<String> authors(Concern.Released release) {
        return jdbc.sql("SELECT " + OF_PERSON.formatted("submitted_by") + """
             FROM submission JOIN release ON release.id = submission.release
            WHERE rule_set = :ruleSet AND number = :number AND submitted_by LIKE 'person:%'
            """)
                .param("ruleSet", release.ruleSet())
                .param("number", release.number().orElse(0))
                .query((row, _) -> row.getString("user_name"))
                .set();
    }

    /** Who had that release tried last. */
    Set<String> triers(Concern.Released candidate) {
        return jdbc.sql("SELECT " + OF_PERSON.formatted("started_by") + """
             FROM shadow JOIN release ON release.id = shadow.candidate
            WHERE shadow.rule_set = :ruleSet AND number = :number AND started_by LIKE 'person:%'
            ORDER BY seq DESC LIMIT 1
            """)
                .param("ruleSet", candidate.ruleSet())
                .param("number", candidate.number().orElse(0))
                .query((row, _) -> row.getString("user_name"))
                .set();
    }

    /** Which release decides until that moment, at which the other one takes its place. */
    Optional<Concern.Released> replacedBy(Concern.Released other, Instant moment) {
        return jdbc.sql("""
            SELECT number FROM going JOIN release ON release.id = going.release
            WHERE rule_set = :ruleSet AND effective_at < :moment
            ORDER BY effective_at DESC, seq DESC LIMIT 1
            """)
                .param("ruleSet", other.ruleSet())
                .param("moment", Timestamps.of(moment))
                .query((row, _) -> new Concern.Released(other.ruleSet(), Optional.of(row.getInt("number"))))
                .optional()
                .filter(found -> !found.equals(other));
    }
}
