package dev.makegood.server.authority;

import dev.makegood.server.identity.Grade;
import dev.makegood.vocabulary.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Limits as the database keeps them. */
@Component
class LimitRecords {
    private static final String COLUMNS = "id, scope, grade, branch, currency, amount, approver, version";

    private final JdbcClient jdbc;

    LimitRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a kind together, the general one first. */
    List<Limit> all() {
        return jdbc.sql("SELECT %s FROM goodwill_limit ORDER BY scope, currency, branch NULLS FIRST, grade NULLS FIRST"
                        .formatted(COLUMNS))
                .query((row, _) -> limit(row))
                .list();
    }

    /** Those that somebody of that grade is held to at that branch: of each kind and currency one. */
    List<Limit> applying(@Nullable Grade grade, Optional<String> branch) {
        return jdbc.sql("""
            SELECT DISTINCT ON (scope, currency) %s FROM goodwill_limit
            WHERE (grade IS NULL OR grade = :grade) AND (branch IS NULL OR branch = :branch)
            ORDER BY scope, currency, grade NULLS LAST, branch NULLS LAST
            """.formatted(COLUMNS))
                .param("grade", grade == null ? null : grade.name())
                .param("branch", branch.orElse(null))
                .query((row, _) -> limit(row))
                .list();
    }

    Optional<Limit> find(UUID id) {
        return jdbc.sql("SELECT %s FROM goodwill_limit WHERE id = :id".formatted(COLUMNS))
                .param("id", id)
                .query((row, _) -> limit(row))
                .optional();
    }

    /** Whether there was none for the same. */
    boolean add(Limit limit) {
        return jdbc.sql("""
            INSERT INTO goodwill_limit (id, scope, grade, branch, currency, amount, approver, version)
            VALUES (:id, :scope, :grade, :branch, :currency, :amount, :approver, :version)
            ON CONFLICT DO NOTHING
            """)
                        .param("id", limit.id())
                        .param("scope", limit.scope().name())
                        .param("grade", limit.grade().map(Grade::name).orElse(null))
                        .param("branch", limit.branch().orElse(null))
                        .param("currency", limit.amount().currency().getCurrencyCode())
                        .param("amount", limit.amount().amount())
                        .param("approver", limit.approver().name())
                        .param("version", limit.version())
                        .update()
                > 0;
    }

    /** Whether there was one of that version still. */
    boolean change(Limit limit) {
        return jdbc.sql("""
            UPDATE goodwill_limit SET amount = :amount, approver = :approver, version = version + 1
            WHERE id = :id AND version = :version
            """)
                        .param("id", limit.id())
                        .param("amount", limit.amount().amount())
                        .param("approver", limit.approver().name())
                        .param("version", limit.version())
                        .update()
                > 0;
    }

    void remove(UUID id) {
        jdbc.sql("DELETE FROM goodwill_limit WHERE id = :id").param("id", id).update();
    }

    private static Limit limit(ResultSet row) throws SQLException {
        return new Limit(
                row.getObject("id", UUID.class),
                BudgetScope.valueOf(row.getString("scope")),
                Optional.ofNullable(row.getString("grade")).map(Grade::valueOf),
                Optional.ofNullable(row.getString("branch")),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))).rounded(),
                Grade.valueOf(row.getString("approver")),
                row.getInt("version"));
    }
}
