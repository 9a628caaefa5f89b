package dev.makegood.server.approval;

import dev.makegood.server.authority.Approver;
import dev.makegood.server.authority.Budget;
import dev.makegood.server.authority.BudgetScope;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.postgres.Timestamps;
import dev.makegood.server.reply.Asked;
import dev.makegood.server.reply.Escalation;
import dev.makegood.server.reply.Reply;
import dev.makegood.vocabulary.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Approval requests as the database keeps them. */
@Component
class ApprovalRecords {
    private static final String REQUEST = """
        SELECT approval_request.*, reply.case_ref, reply.rule_set, reply.actor
        FROM approval_request JOIN reply ON reply.id = approval_request.reply\
        """ + " ";

    private final JdbcClient jdbc;

    ApprovalRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Instant now() {
        return jdbc.sql("SELECT clock_timestamp() AS now")
                .query((row, _) -> Timestamps.read(row, "now"))
                .single();
    }

    void add(Escalation escalation, Optional<String> branch, Approver approver, Instant deadline) {
        var asked = escalation.asked();
        var amount = asked.given().flatMap(Reply.Given::amount);
        jdbc.sql("""
            INSERT INTO approval_request (reply, as_recommended, type, basis, currency, amount, quantity, goodwill,
                promised_until, besides, branch, asker_grade, by_rule, first_approver, approver, deadline)
            VALUES (:reply, :asRecommended, :type, :basis, :currency, :amount, :quantity, :goodwill,
                :until, :besides, :branch, :grade, :byRule, :approver, :approver, :deadline)
            """)
                .param("reply", escalation.reply().id())
                .param("asRecommended", asked.asRecommended())
                .param("type", asked.given().map(Reply.Given::type).orElse(null))
                .param("basis", asked.given().map(Reply.Given::basis).orElse(null))
                .param(
                        "currency",
                        amount.map(money -> money.currency().getCurrencyCode()).orElse(null))
                .param("amount", amount.map(Money::amount).orElse(null))
                .param("quantity", asked.given().flatMap(Reply.Given::quantity).orElse(null))
                .param("goodwill", escalation.goodwill().map(Money::amount).orElse(null))
                .param("until", asked.promisedUntil().orElse(null))
                .param("besides", asked.besides().orElse(null))
                .param("branch", branch.orElse(null))
                .param(
                        "grade",
                        Optional.ofNullable(escalation.by().grade())
                                .orElse(Grade.FRONTLINE)
                                .name())
                .param("byRule", escalation.byRule().map(Approver::name).orElse(null))
                .param("approver", approver.name())
                .param("deadline", Timestamps.of(deadline))
                .update();
        escalation.over().forEach(budget -> add(escalation.reply().id(), budget));
    }

    private void add(UUID request, Budget budget) {
        jdbc.sql("""
            INSERT INTO approval_excess (request, limit_id, scope, currency, budget_limit, used)
            VALUES (:request, :limitId, :scope, :currency, :limit, :used)
            """)
                .param("request", request)
                .param("limitId", budget.of())
                .param("scope", budget.scope().name())
                .param("currency", budget.limit().currency().getCurrencyCode())
                .param("limit", budget.limit().amount())
                .param("used", budget.used().amount())
                .update();
    }

    Optional<Kept> find(UUID id) {
        return jdbc.sql(REQUEST + "WHERE reply.id = :id")
                .param("id", id)
                .query((row, _) -> kept(row))
                .optional();
    }

    /** Those that wait for whoever has these capacities, the most urgent first. */
    List<Kept> waiting(List<Capacity> capacities, Optional<UUID> after, int most) {
        var approvers = new ArrayList<String>();
        var branches = new ArrayList<String>();
        var barred = new ArrayList<String>();
        for (var capacity : capacities) {
            for (var approver : capacity.reaches()) {
                approvers.add(approver.name());
                branches.add(Optional.ofNullable(capacity.as().branch()).orElse(""));
                barred.add(capacity.standsInFor()
                        .map(user -> "person:" + user)
                        .orElse(capacity.as().id()));
            }
        }
        return jdbc.sql(REQUEST + """
            WHERE state = 'OPEN' AND actor <> :caller
                AND EXISTS (SELECT 1 FROM unnest(:approvers, :branches, :barred) AS may (approver, branch, barred)
                    WHERE may.approver = approval_request.approver AND may.barred <> actor
                        AND (may.branch = '' OR approval_request.branch IS NULL
                            OR may.branch = approval_request.branch))
                AND (CAST(:after AS uuid) IS NULL OR (deadline, approval_request.reply)
                    > (SELECT earlier.deadline, earlier.reply FROM approval_request earlier WHERE earlier.reply = :after))
            ORDER BY deadline, approval_request.reply LIMIT :most
            """)
                .param("caller", capacities.getFirst().as().id())
                .param("approvers", approvers.toArray(String[]::new))
                .param("branches", branches.toArray(String[]::new))
                .param("barred", barred.toArray(String[]::new))
                .param("after", after.orElse(null))
                .param("most", most)
                .query((row, _) -> kept(row))
                .list();
    }

    /** What that actor asked, newest first. */
    List<Kept> askedBy(String actor, Optional<UUID> after, int most) {
        return jdbc.sql(REQUEST + """
            WHERE actor = :actor
                AND (CAST(:after AS uuid) IS NULL OR (asked_at, approval_request.reply)
                    < (SELECT later.asked_at, later.reply FROM approval_request later WHERE later.reply = :after))
            ORDER BY asked_at DESC, approval_request.reply DESC LIMIT :most
            """)
                .param("actor", actor)
                .param("after", after.orElse(null))
                .param("most", most)
                .query((row, _) -> kept(row))
                .list();
    }

    /** Newest first. */
    List<Kept> ofCase(String caseRef) {
        return jdbc.sql(REQUEST + "WHERE case_ref = :caseRef ORDER BY asked_at DESC")
                .param("caseRef", caseRef)
                .query((row, _) -> kept(row))
                .list();
    }

    /** Those that somebody else is to be asked for now. */
    List<UUID> overdue(int most) {
        return jdbc.sql("""
            SELECT reply FROM approval_request
            WHERE state = 'OPEN' AND NOT late AND deadline <= clock_timestamp()
            ORDER BY deadline, reply LIMIT :most
            """)
                .param("most", most)
                .query((row, _) -> row.getObject("reply", UUID.class))
                .list();
    }

    boolean isOverdue(UUID id) {
        return jdbc.sql("""
            SELECT state = 'OPEN' AND NOT late AND deadline <= clock_timestamp() FROM approval_request WHERE reply = :id
            """).param("id", id).query(Boolean.class).single();
    }

    void passOn(UUID id, Approver to, Instant deadline) {
        jdbc.sql("UPDATE approval_request SET approver = :approver, deadline = :deadline WHERE reply = :id")
                .param("id", id)
                .param("approver", to.name())
                .param("deadline", Timestamps.of(deadline))
                .update();
    }

    void isLate(UUID id) {
        jdbc.sql("UPDATE approval_request SET late = true WHERE reply = :id")
                .param("id", id)
                .update();
    }

    void withdraw(UUID id) {
        jdbc.sql("""
            UPDATE approval_request SET state = 'WITHDRAWN', ended_at = clock_timestamp()
            WHERE reply = :id AND state = 'OPEN'
            """).param("id", id).update();
    }

    void answer(UUID id, ApprovalState state, UUID answer, Optional<String> standsInFor) {
        jdbc.sql("""
            UPDATE approval_request
            SET state = :state, answer = :answer, stood_in_for = :standsInFor, ended_at = clock_timestamp()
            WHERE reply = :id
            """)
                .param("id", id)
                .param("state", state.name())
                .param("answer", answer)
                .param("standsInFor", standsInFor.orElse(null))
                .update();
    }

    Map<UUID, List<ApprovalRequest.Excess>> exceeded(List<UUID> requests) {
        return jdbc
                .sql("SELECT * FROM approval_excess WHERE request = ANY(:requests) ORDER BY scope, limit_id")
                .param("requests", requests.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject("request", UUID.class), excess(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static ApprovalRequest.Excess excess(ResultSet row) throws SQLException {
        return new ApprovalRequest.Excess(
                BudgetScope.valueOf(row.getString("scope")), money(row, "budget_limit"), money(row, "used"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column), Currency.getInstance(row.getString("currency"))).rounded();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getObject("reply", UUID.class),
                row.getString("case_ref"),
                row.getString("rule_set"),
                row.getString("actor"),
                asked(row),
                Optional.ofNullable(row.getString("branch")),
                Optional.ofNullable(row.getString("by_rule")).flatMap(Approver::of),
                Approver.valueOf(row.getString("approver")),
                Timestamps.read(row, "deadline"),
                row.getBoolean("late"),
                ApprovalState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("answer", UUID.class)),
                Optional.ofNullable(row.getString("stood_in_for")));
    }

    private static Asked asked(ResultSet row) throws SQLException {
        var type = Optional.ofNullable(row.getString("type"));
        var basis = Optional.ofNullable(row.getString("basis"));
        var amount = row.getBigDecimal("amount") == null ? Optional.<Money>empty() : Optional.of(money(row, "amount"));
        var quantity = Optional.ofNullable(row.getBigDecimal("quantity"));
        return new Asked(
                row.getBoolean("as_recommended"),
                type.map(known -> new Reply.Given(known, basis.orElse(""), amount, quantity)),
                Optional.ofNullable(row.getObject("promised_until", LocalDate.class)),
                Optional.ofNullable(row.getObject("besides", UUID.class)));
    }
}
