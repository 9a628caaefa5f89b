package dev.makegood.server.authority;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Browser;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.person.Staff;
import dev.makegood.vocabulary.Money;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The limits an administrator sets, and what rules see of them. */
class LimitsTest extends RunningServer {
    private static final String LIMITS = "/api/v1/limits";
    private static final String LATE = """
        { "ruleSet": "recovery", "caseRef": "%s", "facts": {
          "case": { "remedySought": "NONE" }, "customer": { "id": "%s", "tier": "REGULAR" },
          "serviceFailure": { "kind": "LATE", "severity": 4, "cause": "OWN", "customerLoss": "1250000 VND" } } }\
        """;

    private Browser administrator;

    @BeforeEach
    void signInAsAdministrator() {
        administrator = signIn(Role.ADMINISTRATOR);
    }

    @AfterEach
    void removeLimits() {
        administrator
                .get(LIMITS)
                .isOk()
                .json()
                .forEach(limit -> assertThat(administrator
                                .delete(LIMITS + "/" + limit.path("id").asString())
                                .status())
                        .isEqualTo(204));
    }

    @Test
    void keepsOneLimitForEachKindGradeBranchAndCurrency() {
        assertThat(administrator
                        .post(LIMITS, """
                            { "scope": "CUSTOMER_YEAR", "grade": "SENIOR", "branch": "hue", "amount": "10.5 VND",
                              "approver": "FRONTLINE", "note": 1 }\
                            """)
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly(
                        "amount OUT_OF_BOUNDS",
                        "approver NOT_IN_LIST",
                        "branch OUT_OF_BOUNDS",
                        "grade OUT_OF_BOUNDS",
                        "note UNKNOWN_MEMBER");
        assertThat(administrator
                        .post(LIMITS, """
                            { "scope": "BRANCH_MONTH", "branch": "nowhere", "amount": "-1 VND", "approver": "MANAGER" }\
                            """)
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("amount OUT_OF_BOUNDS", "branch NOT_IN_LIST");

        var made = made("CASE", "1000000 VND", "SENIOR");
        assertThat(made.path("amount").path("amount").asString()).isEqualTo("1000000");
        administrator.post(LIMITS, limit("CASE", "2 VND", "SENIOR")).isProblem(409, "already-there");
        made("CASE", "50 USD", "SENIOR");

        var path = LIMITS + "/" + made.path("id").asString();
        administrator.put(path, """
            { "amount": "1 USD", "approver": "MANAGER", "version": 1 }\
            """).isProblem(422, "request-not-valid");
        var changed = """
            { "amount": { "amount": "2000000", "currency": "VND" }, "approver": "MANAGER", "version": 1 }\
            """;
        administrator.put(path, changed).isOk();
        administrator.put(path, changed).isProblem(409, "changed-meanwhile");
        assertThat(administrator.get("/api/v1/audit?limit=1").isOk().text())
                .contains("limit.changed", "2000000 VND", "MANAGER");
        assertThat(signIn(Role.AGENT).get(LIMITS).isOk().json()).hasSize(2);
        administrator.delete(LIMITS + "/" + UUID.randomUUID()).isProblem(404, "not-found");
    }

    @Test
    void tellsRulesWhatIsLeftAndWhatTheCustomerWasGiven() {
        made("CUSTOMER_YEAR", "500000 VND", "SUPERVISOR");
        give("mai", "300000 VND");
        var agent = signIn(Role.AGENT);

        var decided =
                agent.post(DECISIONS, LATE.formatted("C-1", "mai")).isCreated().json();
        assertThat(effect(decided, "gesture").path("amount").path("amount").asString())
                .isEqualTo("200000");
        assertThat(effect(decided, "gesture").path("terms").path("cappedBy").asString())
                .isEqualTo("CUSTOMER_YEAR");
        assertThat(effect(decided, "approval").path("role").asString()).isEqualTo("SUPERVISOR");
        var facts = agent.get(DECISIONS + "/" + decided.path("id").asString())
                .isOk()
                .json()
                .path("facts");
        assertThat(facts.path("budget").toString())
                .isEqualTo("[{\"approver\":\"SUPERVISOR\",\"limit\":\"500000 VND\",\"scope\":\"CUSTOMER_YEAR\","
                        + "\"used\":\"300000 VND\"}]");
        assertThat(facts.path("history").path("gestures").toString()).contains("VOUCHER", "300000 VND");

        // To another customer nothing was given yet, and a key that may say so itself is believed.
        assertThat(effect(
                                agent.post(EVALUATIONS, LATE.formatted("C-2", "bao"))
                                        .isOk()
                                        .json(),
                                "gesture")
                        .path("amount")
                        .path("amount")
                        .asString())
                .isEqualTo("312500");
        var stating = LATE.replace("\"case\"", "\"budget\": [], \"case\"").formatted("C-1", "mai");
        assertThat(effect(
                                evaluate(stating, key(Scope.EVALUATIONS, Scope.FACTS_ALL))
                                        .isOk()
                                        .json(),
                                "gesture")
                        .path("amount")
                        .path("amount")
                        .asString())
                .isEqualTo("312500");
        agent.post(EVALUATIONS, stating).isProblem(422, "facts-not-valid");
    }

    @Test
    void tellsWhoDecidesNoCasesNothingOfACustomer() {
        made("CUSTOMER_YEAR", "500000 VND", "SUPERVISOR");
        give("mai", "300000 VND");

        assertThat(signIn(Role.AUTHOR)
                        .post(EVALUATIONS, LATE.formatted("C-1", "mai"))
                        .isOk()
                        .text())
                .contains("312500")
                .doesNotContain("CUSTOMER_YEAR");
    }

    @Test
    void releasesWhatNobodyCameBackForAndPutsItOnRecord() {
        made("CASE", "100 USD", "SUPERVISOR");
        var ledger = server.getBean(Ledger.class);
        var claim = claim("mai", "100 USD");
        ledger.reserve(claim, Duration.ofSeconds(-1));
        assertThat(server.getBean(LeaseEnds.class).releaseOne()).isTrue();
        assertThat(server.getBean(LeaseEnds.class).releaseOne()).isFalse();

        assertThat(ledger.reserve(claim, Duration.ofMinutes(1))).isInstanceOf(Reserving.Reserved.class);
        assertThat(administrator.get("/api/v1/audit?limit=1").isOk().text()).contains("ledger.lease-ended");
    }

    private void give(String customer, String amount) {
        var ledger = server.getBean(Ledger.class);
        if (ledger.reserve(claim(customer, amount), Duration.ofMinutes(1)) instanceof Reserving.Reserved(var entry)) {
            assertThat(ledger.commit(entry)).isTrue();
        }
    }

    private Claim claim(String customer, String amount) {
        var giver = Staff.hire(server, Role.AGENT);
        return new Claim(
                new Gesture("VOUCHER", Gesture.Basis.GOODWILL, Money.parse(amount)),
                new Matter(Optional.of("C-0"), Optional.of(customer), Optional.empty(), Optional.empty()),
                Caller.person(giver.user(), "Lan", Set.of(), Grade.SENIOR, null));
    }

    private JsonNode made(String scope, String amount, String approver) {
        return administrator
                .post(LIMITS, limit(scope, amount, approver))
                .isCreated()
                .json();
    }

    private static String limit(String scope, String amount, String approver) {
        return """
            { "scope": "%s", "amount": "%s", "approver": "%s" }\
            """.formatted(scope, amount, approver);
    }

    private static JsonNode effect(JsonNode outcome, String kind) {
        return outcome.path("effects")
                .valueStream()
                .filter(effect -> effect.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
