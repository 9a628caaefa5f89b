package dev.makegood.server.clock;

import dev.makegood.server.postgres.Timestamps;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What rules say is due on cases, and what happened to them, as the database keeps it. */
@Component
class CaseMatters {
    private static final String CASE = "caseRef";
    private static final String RULE_SET = "ruleSet";

    private final JdbcClient jdbc;

    CaseMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a rule set says is due.
     *
     * @param since when it first said so
     */
    record Standing(String ruleSet, Deadline deadline, Optional<String> calendar, Instant since) {
        boolean isOf(CaseClock clock) {
            return ruleSet.equals(clock.ruleSet())
                    && deadline.due() == clock.deadline().due()
                    && deadline.reason().equals(clock.deadline().reason());
        }
    }

    /** Something that happened. */
    record Happened(ClockEvent kind, Instant at) {}

    List<Standing> standing(String caseRef) {
        return jdbc.sql("SELECT * FROM case_deadline WHERE case_ref = :caseRef ORDER BY rule_set, due, reason")
                .param(CASE, caseRef)
                .query((row, _) -> new Standing(
                        row.getString("rule_set"),
                        new Deadline(
                                Due.valueOf(row.getString("due")), ClockRecords.term(row), row.getString("reason")),
                        Optional.ofNullable(row.getString("calendar")),
                        Timestamps.read(row, "since")))
                .list();
    }

    /** In the order in which it happened. */
    List<Happened> happened(String caseRef) {
        return jdbc.sql("SELECT kind, at FROM clock_event WHERE case_ref = :caseRef ORDER BY at, seq")
                .param(CASE, caseRef)
                .query((row, _) -> new Happened(ClockEvent.valueOf(row.getString("kind")), Timestamps.read(row, "at")))
                .list();
    }

    void happen(String caseRef, Happened event) {
        jdbc.sql("INSERT INTO clock_event (case_ref, kind, at) VALUES (:caseRef, :kind, :at)")
                .param(CASE, caseRef)
                .param("kind", event.kind().name())
                .param("at", Timestamps.of(event.at()))
                .update();
    }

    void put(String caseRef, Standing standing) {
        var term = standing.deadline().term();
        jdbc.sql("""
            INSERT INTO case_deadline (case_ref, rule_set, due, reason, length, unit, time, calendar, since)
            VALUES (:caseRef, :ruleSet, :due, :reason, :length, :unit, :time, :calendar, :since)
            ON CONFLICT (case_ref, rule_set, due, reason) DO UPDATE SET length = excluded.length,
                unit = excluded.unit, time = excluded.time, calendar = excluded.calendar, since = excluded.since
            """)
                .param(CASE, caseRef)
                .param(RULE_SET, standing.ruleSet())
                .param("due", standing.deadline().due().name())
                .param("reason", standing.deadline().reason())
                .param("length", term.length())
                .param("unit", term.unit().name())
                .param("time", term.time().name())
                .param("calendar", standing.calendar().orElse(null), Types.VARCHAR)
                .param("since", Timestamps.of(standing.since()))
                .update();
    }

    void remove(String caseRef, Standing standing) {
        jdbc.sql("""
            DELETE FROM case_deadline
            WHERE case_ref = :caseRef AND rule_set = :ruleSet AND due = :due AND reason = :reason
            """)
                .param(CASE, caseRef)
                .param(RULE_SET, standing.ruleSet())
                .param("due", standing.deadline().due().name())
                .param("reason", standing.deadline().reason())
                .update();
    }
}
