package dev.makegood.server.deviation;

import dev.makegood.server.reply.ReplyKind;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Text;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts deviations in the replies that stand: a reply that was corrected is none. */
@Component
class DeviationRecords {
    private static final String COUNTED = """
        WITH answered AS (
            SELECT reply.*, likeness::jsonb ->> 'rule' AS rule, likeness::jsonb ->> 'kind' AS effect_kind,
                likeness::jsonb ->> 'type' AS effect_type
            FROM reply JOIN standing_reply ON standing_reply.reply = reply.id
            WHERE at >= clock_timestamp() - make_interval(days => :days)
                AND (:ruleSet::text IS NULL OR reply.rule_set = :ruleSet)),
        counted AS (
            SELECT rule_set, rule, effect_kind, effect_type, kind, reason_key, reason_en, reason_vi, currency, amount,
                quantity, count(*) AS times,
                sum(count(*)) OVER (PARTITION BY rule_set, rule, effect_kind, effect_type) AS replies,
                (array_agg(decision ORDER BY at DESC, decision))[1 : 20] AS decisions
            FROM answered
            GROUP BY rule_set, rule, effect_kind, effect_type, kind, reason_key, reason_en, reason_vi, currency, amount,
                quantity)
        SELECT * FROM counted WHERE kind <> 'TAKEN' AND times >= :least
        ORDER BY times DESC, replies, rule_set, rule, effect_kind, effect_type, kind, reason_key, reason_en, currency,
            amount, quantity
        LIMIT :most
        """;

    private final JdbcClient jdbc;

    DeviationRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Most often first, then those of what is replied to least; the same each time. */
    List<Deviation> list(Optional<String> ruleSet, int days, int least, int most) {
        return jdbc.sql(COUNTED)
                .param("ruleSet", ruleSet.orElse(null))
                .param("days", days)
                .param("least", least)
                .param("most", most)
                .query((row, _) -> deviation(row))
                .list();
    }

    /** The newest replies that stand to what that rule recommends; corrections and escalations are none. */
    List<Answered> answered(Deviation.From from, int days, int most) {
        return jdbc.sql("""
            SELECT decision, kind, currency, amount, quantity FROM reply
                JOIN standing_reply USING (decision, effect)
            WHERE standing_reply.reply = reply.id AND rule_set = :ruleSet
                AND at >= clock_timestamp() - make_interval(days => :days)
                AND likeness::jsonb ->> 'rule' = :rule AND likeness::jsonb ->> 'kind' = :effect
                AND likeness::jsonb ->> 'type' IS NOT DISTINCT FROM CAST(:type AS text)
                AND kind IN ('TAKEN', 'ADAPTED', 'DECLINED')
            ORDER BY at DESC, reply.id LIMIT :most
            """)
                .param("ruleSet", from.ruleSet())
                .param("days", days)
                .param("rule", from.rule())
                .param("effect", from.effect())
                .param("type", from.type().orElse(null))
                .param("most", most)
                .query((row, _) -> new Answered(
                        row.getObject("decision", UUID.class),
                        ReplyKind.valueOf(row.getString("kind")),
                        amount(row),
                        Optional.ofNullable(row.getBigDecimal("quantity"))))
                .list();
    }

    /** What was replied to a decision. */
    record Answered(UUID decision, ReplyKind kind, Optional<Money> amount, Optional<BigDecimal> quantity) {}

    private static Deviation deviation(ResultSet row) throws SQLException {
        return new Deviation(
                new Deviation.From(
                        row.getString("rule_set"),
                        row.getString("rule"),
                        row.getString("effect_kind"),
                        Optional.ofNullable(row.getString("effect_type"))),
                ReplyKind.valueOf(row.getString("kind")),
                reason(row),
                amount(row),
                Optional.ofNullable(row.getBigDecimal("quantity")).map(BigDecimal::stripTrailingZeros),
                row.getInt("times"),
                row.getInt("replies"),
                Arrays.asList((UUID[]) row.getArray("decisions").getArray()));
    }

    private static Optional<Deviation.Reason> reason(ResultSet row) throws SQLException {
        var key = row.getString("reason_key");
        return key == null
                ? Optional.empty()
                : Optional.of(
                        new Deviation.Reason(key, new Text(row.getString("reason_en"), row.getString("reason_vi"))));
    }

    private static Optional<Money> amount(ResultSet row) throws SQLException {
        var amount = row.getBigDecimal("amount");
        return amount == null
                ? Optional.empty()
                : Money.parse(amount.toPlainString() + " " + row.getString("currency"))
                        .map(Money::rounded);
    }
}
