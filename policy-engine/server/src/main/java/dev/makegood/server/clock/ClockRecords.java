package dev.makegood.server.clock;

import dev.makegood.server.postgres.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clocks as the database keeps them. */
@Component
class ClockRecords {
    private static final String CLOCKS = """
        SELECT c.*, p.from_at, p.to_at, p.cause FROM case_clock c LEFT JOIN clock_pause p ON p.clock = c.id
        """;
    private static final String IN_ORDER = " ORDER BY c.started_at, c.due, c.id, p.from_at";
    private static final String CASE = "caseRef";

    private final JdbcClient jdbc;

    ClockRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A clock that has to be looked after. */
    record ToDo(UUID clock, String caseRef) {}

    /** By the clock of the database, as all moments here. */
    Instant now() {
        return jdbc.sql("SELECT date_trunc('milliseconds', clock_timestamp()) AS now")
                .query((row, _) -> Timestamps.read(row, "now"))
                .single();
    }

    /** For this transaction: nobody else changes clocks of that case until it ends. */
    void take(String caseRef) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('clock:' || :caseRef, 0))")
                .param(CASE, caseRef)
                .query()
                .listOfRows();
    }

    List<ToDo> toDo(int most) {
        return jdbc.sql("""
            SELECT id, case_ref FROM case_clock WHERE next_at <= clock_timestamp() ORDER BY next_at LIMIT :most
            """)
                .param("most", most)
                .query((row, _) -> new ToDo(row.getObject("id", UUID.class), row.getString("case_ref")))
                .list();
    }

    /** The clock, if it still has to be looked after. */
    Optional<CaseClock> toDo(UUID clock) {
        return read(jdbc.sql(CLOCKS + "WHERE c.id = :id AND c.next_at <= clock_timestamp()" + IN_ORDER)
                        .param("id", clock))
                .stream()
                .findFirst();
    }

    /** Those of which clocks run. */
    List<String> cases() {
        return jdbc.sql("SELECT DISTINCT case_ref FROM case_clock WHERE state IN ('RUNNING', 'PAUSED') ORDER BY"
                        + " case_ref")
                .query((row, _) -> row.getString("case_ref"))
                .list();
    }

    /** By which hours all clocks were counted last. */
    String hours() {
        return jdbc.sql("SELECT mark FROM clock_hours")
                .query((row, _) -> row.getString("mark"))
                .single();
    }

    void counted(String mark) {
        jdbc.sql("UPDATE clock_hours SET mark = :mark").param("mark", mark).update();
    }

    /** Earliest first. */
    List<CaseClock> of(String caseRef) {
        return read(jdbc.sql(CLOCKS + "WHERE c.case_ref = :caseRef" + IN_ORDER).param(CASE, caseRef));
    }

    /** When the first is due that was not done yet, be it over or not. */
    Optional<Instant> nextDue(String caseRef) {
        return jdbc.sql("""
            SELECT min(due_at) AS due_at FROM case_clock
            WHERE case_ref = :caseRef AND (state = 'RUNNING' OR state = 'BREACHED' AND met_at IS NULL)
            """)
                .param(CASE, caseRef)
                .query((row, _) -> Timestamps.find(row, "due_at"))
                .single();
    }

    void add(CaseClock clock) {
        written(jdbc.sql("""
            INSERT INTO case_clock (id, case_ref, rule_set, due, reason, length, unit, time, calendar, started_at, state,
                due_at, warn_at, next_at, warned_at, breached_at, met_at)
            VALUES (:id, :caseRef, :ruleSet, :due, :reason, :length, :unit, :time, :calendar, :startedAt, :state, :dueAt,
                :warnAt, :nextAt, :warnedAt, :breachedAt, :metAt)
            """), clock)
                .param(CASE, clock.caseRef())
                .param("ruleSet", clock.ruleSet())
                .param("due", clock.deadline().due().name())
                .param("reason", clock.deadline().reason())
                .param("calendar", clock.calendar().orElse(null), Types.VARCHAR)
                .param("startedAt", Timestamps.of(clock.startedAt()))
                .update();
    }

    void save(CaseClock clock) {
        written(jdbc.sql("""
            UPDATE case_clock SET length = :length, unit = :unit, time = :time, state = :state, due_at = :dueAt,
                warn_at = :warnAt, next_at = :nextAt, warned_at = :warnedAt, breached_at = :breachedAt, met_at = :metAt
            WHERE id = :id
            """), clock).update();
        clock.pauses().stream()
                .filter(pause -> pause.to().isPresent())
                .forEach(pause -> jdbc.sql("""
                    UPDATE clock_pause SET to_at = :to WHERE clock = :id AND from_at = :from AND to_at IS NULL
                    """)
                        .param("id", clock.id())
                        .param("from", Timestamps.of(pause.from()))
                        .param("to", Timestamps.of(pause.to().get()))
                        .update());
    }

    void addPause(UUID clock, Pause pause, String by) {
        jdbc.sql("INSERT INTO clock_pause (clock, from_at, cause, by) VALUES (:clock, :from, :cause, :by)")
                .param("clock", clock)
                .param("from", Timestamps.of(pause.from()))
                .param("cause", pause.cause())
                .param("by", by)
                .update();
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, CaseClock clock) {
        var term = clock.deadline().term();
        return statement
                .param("id", clock.id())
                .param("length", term.length())
                .param("unit", term.unit().name())
                .param("time", term.time().name())
                .param("state", clock.state().name())
                .param("dueAt", moment(clock.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("warnAt", moment(clock.warnAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("nextAt", moment(clock.nextAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("warnedAt", moment(clock.warnedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("breachedAt", moment(clock.breachedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("metAt", moment(clock.metAt()), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static @Nullable OffsetDateTime moment(Optional<Instant> moment) {
        return moment.map(Timestamps::of).orElse(null);
    }

    /** A row for each pause of each clock. */
    private static List<CaseClock> read(JdbcClient.StatementSpec statement) {
        Map<UUID, CaseClock> clocks = new LinkedHashMap<>();
        statement.query((row, _) -> read(row)).list().forEach(one -> clocks.merge(one.id(), one, ClockRecords::both));
        return List.copyOf(clocks.values());
    }

    private static CaseClock both(CaseClock one, CaseClock other) {
        var pauses = new ArrayList<>(one.pauses());
        pauses.addAll(other.pauses());
        return one.withPauses(pauses);
    }

    private static CaseClock read(ResultSet row) throws SQLException {
        var due = Due.valueOf(row.getString("due"));
        return new CaseClock(
                row.getObject("id", UUID.class),
                row.getString("case_ref"),
                row.getString("rule_set"),
                new Deadline(due, term(row), row.getString("reason")),
                Optional.ofNullable(row.getString("calendar")),
                Timestamps.read(row, "started_at"),
                CaseClock.State.valueOf(row.getString("state")),
                pause(row).stream().toList(),
                Timestamps.find(row, "due_at"),
                Timestamps.find(row, "warn_at"),
                Timestamps.find(row, "warned_at"),
                Timestamps.find(row, "breached_at"),
                Timestamps.find(row, "met_at"));
    }

    static Term term(ResultSet row) throws SQLException {
        return new Term(
                row.getBigDecimal("length"),
                Term.Unit.valueOf(row.getString("unit")),
                Term.Time.valueOf(row.getString("time")));
    }

    private static Optional<Pause> pause(ResultSet row) throws SQLException {
        var from = Timestamps.find(row, "from_at");
        return from.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pause(from.get(), Timestamps.find(row, "to_at"), row.getString("cause")));
    }
}
