package dev.makegood.server.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * What somebody else expects of a case, held against an outcome of ours.
 *
 * @param requested the action the case asks for; empty where it asks for none
 */
record ExpectedOutcome(JsonNode expected, String requested, JsonNode outcome) {
    private static final Set<String> IN_MONEY = Set.of("COMPENSATION", "CREDIT", "REFUND");

    /** Fails where the outcome says something else. */
    void holds() {
        if (expected.has("eligible") || expected.has("amount")) {
            readsMoney();
        }
        expected.properties().forEach(member -> holds(member.getKey(), member.getValue()));
    }

    private void holds(String name, JsonNode value) {
        switch (name) {
            case "eligible", "amount", "currency" -> {}
            case "decision" -> readsDecision(value.asString());
            case "reason", "policyClause" -> readsReason(value.asString());
            case "gesture" -> readsGesture(value);
            case "amountUsd" -> reads(gestureOf(value, "USD"), true);
            case "certificateUsd" -> readsCertificate(value);
            case "approver" -> reads(is("kind", "approval").and(saysLoudly("role", value)), true);
            case "provisionalCredit" -> readsProvisionalCredit(value);
            case "cardAction" -> reads(is("kind", "permit").and(is("action", value.asString())), true);
            case "refundDue", "bagFeeRefundDue", "feeRefundDue" ->
                reads(is("kind", "gesture").and(is("type", "REFUND")), value.asBoolean());
            case "deadlineBusinessDays" -> reads(paymentWithin(value, "BUSINESS"), true);
            case "deadlineCalendarDays" -> reads(paymentWithin(value, "ELAPSED"), true);
            case "points" -> reads(is("type", "POINTS").and(figure("quantity", value)), true);
            case "firstReplyBreached" -> reads(breachOf("FIRST_REPLY"), value.asBoolean());
            case "resolutionBreached" -> reads(breachOf("RESOLUTION"), value.asBoolean());
            case "standardBreached" -> reads(is("kind", "breach"), value.asBoolean());
            case "careDue" -> reads(is("type", "EXTRA_SERVICE").and(is("reason", "CARE")), value.asBoolean());
            case "alternativeStayPaid" ->
                reads(is("type", "EXTRA_SERVICE").and(is("reason", "ALTERNATIVE_STAY")), value.asBoolean());
            case "refundChoiceDue" -> reads(is("kind", "permit").and(is("action", "REFUND_CHOICE")), value.asBoolean());
            case "potentiallyExtraordinary" -> readsAction("EXTRAORDINARY", value.asBoolean());
            default -> reads(effect -> sameFigure(effect.path("terms").path(name), value), true);
        }
    }

    private void readsMoney() {
        var paid = effects().stream().filter(ExpectedOutcome::isMoney).toList();
        boolean isPaid = expected.path("eligible").asBoolean(true)
                && expected.path("amount").asDouble(1) > 0;
        if (!isPaid) {
            assertThat(paid).isEmpty();
            return;
        }
        assertThat(paid).hasSize(1);
        if (expected.has("amount")) {
            reads(gestureOf(expected.path("amount"), expected.path("currency").asString()), true);
        }
    }

    private static boolean isMoney(JsonNode effect) {
        return is("kind", "gesture").test(effect)
                && IN_MONEY.contains(effect.path("type").asString());
    }

    private void readsDecision(String decision) {
        switch (decision) {
            case "ALLOW" -> readsAction(requested, true);
            case "DENY" -> readsAction(requested, false);
            case "CLOSE" -> reads(is("kind", "permit").and(is("action", requested)), true);
            case "RETENTION" -> reads(is("kind", "gesture").or(is("kind", "opportunity")), true);
            case "TRANSFER" -> reads(is("kind", "escalation"), true);
            case "REQUIRE_APPROVAL" -> reads(is("kind", "approval"), true);
            case "NEEDS_FACTS", "NEEDS_REVIEW" ->
                assertThat(outcome.path("missingFacts").isEmpty()).isFalse();
            default -> throw new AssertionError("nobody knows the decision " + decision);
        }
    }

    /** Exactly one of permitted and refused. */
    private void readsAction(String action, boolean isPermitted) {
        assertThat(effects().stream()
                        .filter(is("action", action))
                        .map(effect -> effect.path("kind").asString())
                        .distinct())
                .containsExactly(isPermitted ? "permit" : "refuse");
    }

    private void readsReason(String reason) {
        Predicate<JsonNode> decisive = switch (expected.path("decision").asString("")) {
            case "ALLOW" -> is("kind", "permit");
            case "DENY" -> is("kind", "refuse");
            case "TRANSFER" -> is("kind", "escalation");
            default -> is("kind", "refuse").or(ExpectedOutcome::isMoney);
        };
        reads(decisive.and(is("reason", reason)), true);
    }

    private void readsGesture(JsonNode gesture) {
        if (gesture.isNull()) {
            reads(is("kind", "gesture").or(is("kind", "opportunity")), false);
            return;
        }
        var reason = gesture.asString();
        reads(is("reason", reason).and(is("kind", "gesture").or(is("kind", "opportunity"))), true);
    }

    private void readsCertificate(JsonNode amount) {
        if (amount.asDouble() == 0) {
            reads(is("type", "VOUCHER"), false);
        } else {
            reads(is("type", "VOUCHER").and(gestureOf(amount, "USD")), true);
        }
    }

    private void readsProvisionalCredit(JsonNode value) {
        switch (value.asString("")) {
            case "CONTRADICTORY" ->
                assertThat(outcome.path("conflicts").isEmpty()).isFalse();
            case "DISCRETION" -> reads(is("kind", "approval"), true);
            default -> readsAction("provisional_credit", value.asBoolean());
        }
    }

    private void reads(Predicate<JsonNode> effect, boolean isThere) {
        assertThat(effects().stream().anyMatch(effect)).isEqualTo(isThere);
    }

    private List<JsonNode> effects() {
        return outcome.path("effects").valueStream().toList();
    }

    private static Predicate<JsonNode> gestureOf(JsonNode amount, String currency) {
        return effect -> effect.path("amount").path("currency").asString("").equals(currency)
                && sameFigure(effect.path("amount").path("amount"), amount);
    }

    private static Predicate<JsonNode> paymentWithin(JsonNode days, String time) {
        return is("due", "PAYMENT")
                .and(is("unit", "DAYS"))
                .and(is("time", time))
                .and(figure("length", days));
    }

    private static Predicate<JsonNode> breachOf(String standard) {
        return is("kind", "breach").and(is("standard", standard));
    }

    private static Predicate<JsonNode> figure(String member, JsonNode value) {
        return effect -> sameFigure(effect.path(member), value);
    }

    private static Predicate<JsonNode> saysLoudly(String member, JsonNode value) {
        return effect -> effect.path(member).asString("").equalsIgnoreCase(value.asString());
    }

    private static Predicate<JsonNode> is(String member, String value) {
        return effect -> effect.path(member).asString("").equals(value);
    }

    /** Numbers are the same whatever their zeros; an amount in terms counts by its number. */
    private static boolean sameFigure(JsonNode found, JsonNode wanted) {
        var figure = found.isObject() ? found.path("amount") : found;
        if (!wanted.isNumber()) {
            return figure.asString("").equals(wanted.asString(""));
        }
        return !figure.isMissingNode() && new BigDecimal(figure.asString("0")).compareTo(wanted.decimalValue()) == 0;
    }
}
