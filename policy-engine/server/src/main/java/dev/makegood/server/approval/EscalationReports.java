package dev.makegood.server.approval;

import dev.makegood.server.authority.BudgetScope;
import dev.makegood.server.authority.Standing;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.postgres.Timestamps;
import dev.makegood.vocabulary.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Counts what was escalated, and tells which limit, if wider, would have spared it. */
@Service
@PreAuthorize("hasAnyAuthority('decisions:branch', 'decisions:all', 'limits')")
public class EscalationReports {
    /** Of requests: those asked in the period, of the branch that is seen. */
    private static final String ASKED = """
        WITH asked AS (
            SELECT approval_request.*, rule_set FROM approval_request JOIN reply ON reply.id = approval_request.reply
            WHERE asked_at >= :from AND asked_at < :end
                AND (CAST(:branch AS text) IS NULL OR approval_request.branch = :branch))
        """;

    private final JdbcClient jdbc;
    private final Standing standing;

    EscalationReports(JdbcClient jdbc, Standing standing) {
        this.jdbc = jdbc;
        this.standing = standing;
    }

    /**
     * Of all branches for whoever may see all decisions or set limits; of one's own for the others. Nothing where the
     * days make no period of a year or less.
     */
    public Optional<EscalationReport> of(Optional<LocalDate> from, Optional<LocalDate> to, Caller caller) {
        return from.flatMap(first -> to.filter(last -> !last.isBefore(first) && last.isBefore(first.plusYears(1)))
                .map(last -> of(new Period(first, last, branch(caller)))));
    }

    private EscalationReport of(Period period) {
        var states = states(period);
        return new EscalationReport(
                period.from(),
                period.to(),
                replies(period),
                states.values().stream().mapToLong(Long::longValue).sum(),
                states,
                answeredWithin(period),
                limits(period),
                rules(period));
    }

    private record Period(LocalDate from, LocalDate to, Optional<String> branch) {}

    /** Who belongs to no branch sees none. */
    private static Optional<String> branch(Caller caller) {
        return caller.may(Scope.DECISIONS_ALL) || caller.may(Scope.LIMITS)
                ? Optional.empty()
                : Optional.of(Optional.ofNullable(caller.branch()).orElse(""));
    }

    private long replies(Period period) {
        return in(period, """
            SELECT count(*) FROM reply
            WHERE kind <> 'CORRECTED' AND at >= :from AND at < :end
                AND (CAST(:branch AS text) IS NULL OR branch = :branch)
            """).query(Long.class).single();
    }

    private Map<ApprovalState, Long> states(Period period) {
        return in(period, ASKED + "SELECT state, count(*) AS number FROM asked GROUP BY state")
                .query((row, _) -> Map.entry(ApprovalState.valueOf(row.getString("state")), row.getLong("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<Duration> answeredWithin(Period period) {
        return in(period, ASKED + """
            SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM ended_at - asked_at)) AS seconds
            FROM asked WHERE answer IS NOT NULL
            """)
                .query((row, _) -> Optional.ofNullable(row.getBigDecimal("seconds")))
                .single()
                .map(BigDecimal::longValue)
                .map(Duration::ofSeconds);
    }

    private List<EscalationReport.ByLimit> limits(Period period) {
        return in(period, ASKED + """
            , bitten AS (
                SELECT limit_id, approval_excess.scope, approval_excess.currency, used + goodwill AS needed,
                    by_rule IS NULL AND count(*) OVER (PARTITION BY request) = 1 AS alone
                FROM asked JOIN approval_excess ON request = asked.reply)
            SELECT limit_id, bitten.scope, bitten.currency, grade, branch, amount, count(*) AS escalations,
                count(*) FILTER (WHERE alone) AS alone,
                percentile_disc(0.5) WITHIN GROUP (ORDER BY needed) FILTER (WHERE alone) AS half,
                max(needed) FILTER (WHERE alone) AS whole
            FROM bitten LEFT JOIN goodwill_limit ON goodwill_limit.id = limit_id
            GROUP BY limit_id, bitten.scope, bitten.currency, grade, branch, amount
            ORDER BY escalations DESC, limit_id
            """).query((row, _) -> byLimit(row)).list();
    }

    private static EscalationReport.ByLimit byLimit(ResultSet row) throws SQLException {
        return new EscalationReport.ByLimit(
                row.getObject("limit_id", UUID.class),
                BudgetScope.valueOf(row.getString("scope")),
                money(row, "amount"),
                Optional.ofNullable(row.getString("grade")).map(Grade::valueOf),
                Optional.ofNullable(row.getString("branch")),
                row.getLong("escalations"),
                row.getLong("alone"),
                money(row, "half"),
                money(row, "whole"));
    }

    private static Optional<Money> money(ResultSet row, String column) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return Optional.ofNullable(row.getBigDecimal(column)).map(amount -> new Money(amount, currency).rounded());
    }

    private List<EscalationReport.ByRule> rules(Period period) {
        return in(period, ASKED + """
            SELECT rule_set, by_rule, count(*) AS escalations FROM asked WHERE by_rule IS NOT NULL
            GROUP BY rule_set, by_rule ORDER BY escalations DESC, rule_set, by_rule
            """)
                .query((row, _) -> new EscalationReport.ByRule(
                        row.getString("rule_set"), row.getString("by_rule"), row.getLong("escalations")))
                .list();
    }

    private JdbcClient.StatementSpec in(Period period, String sql) {
        var zone = standing.zone();
        return jdbc.sql(sql)
                .param("from", Timestamps.of(period.from().atStartOfDay(zone).toInstant()))
                .param(
                        "end",
                        Timestamps.of(period.to().plusDays(1).atStartOfDay(zone).toInstant()))
                .param("branch", period.branch().orElse(null), Types.VARCHAR);
    }
}
