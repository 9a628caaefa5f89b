package dev.makegood.server.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Browser;
import dev.makegood.server.Reply;
import dev.makegood.server.RunningServer;
import dev.makegood.server.decision.PersonalVault;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.postgres.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What people answer to what was recommended. The case of severity 4 is credited 312 500 dong. */
class RepliesTest extends RunningServer {
    private static final String LIMITS = "/api/v1/limits";
    private static final AtomicInteger CASES = new AtomicInteger();

    private final String caseRef = "R-" + CASES.incrementAndGet();
    private Browser agent;
    private Browser administrator;

    @BeforeEach
    void signInPeople() {
        agent = signIn(Role.AGENT);
        administrator = signIn(Role.ADMINISTRATOR);
    }

    @AfterEach
    void removeLimits() {
        administrator
                .get(LIMITS)
                .isOk()
                .json()
                .forEach(limit ->
                        administrator.delete(LIMITS + "/" + limit.path("id").asString()));
    }

    @Test
    void takesWhatIsRecommendedOnceAndDefendsWhoeverDid() {
        limit("CUSTOMER_YEAR", "1000000 VND");
        var decision = decided(4);
        var reply = reply(decision, "TAKEN", "").isCreated().json();

        assertThat(reply.path("given").path("amount").path("amount").asString()).isEqualTo("312500");
        assertThat(reply.path("followedPolicy").asBoolean()).isTrue();
        assertThat(left(decision)).isEqualTo("687500");
        reply(decision, "TAKEN", "").isProblem(409, "replied-already");
        reply(decision, "DECLINED", ", \"note\": \"No\"").isProblem(409, "replied-already");

        var defence = agent.get("/api/v1/defence-records?decision="
                        + decision.path("id").asString())
                .isOk()
                .json();
        assertThat(defence).hasSize(1);
        assertThat(defence.path(0).path("digest").asString())
                .isEqualTo(decision.path("digest").asString());
        assertThat(defence.path(0).path("leaf").asString())
                .isEqualTo(decision.path("receipt").path("leaf").asString());
        assertThat(signIn(Role.COMPLIANCE).get("/api/v1/defence-records").isOk().text())
                .contains(decision.path("id").asString());
        assertThat(signIn(Role.SUPERVISOR).get("/api/v1/defence-records").isOk().json())
                .isEmpty();
        assertThat(administrator.get("/api/v1/audit?limit=1").isOk().text())
                .contains("reply.given", "312500 VND", "TAKEN")
                .doesNotContain("mai-" + caseRef);
    }

    @Test
    void givesTheSameOnceInACaseUnlessItIsSaidThatItIsOnceMore() {
        var first = reply(decided(4), "TAKEN", "").isCreated().json();
        var again = decided(4);

        assertThat(reply(again, "TAKEN", "").isProblem(409, "replied-already").text())
                .contains(first.path("id").asString());
        reply(again, "TAKEN", ", \"besides\": \"%s\"".formatted(first.path("id").asString()))
                .isCreated();
    }

    @Test
    void saysEachBudgetThatDoesNotHoldIt() {
        var decision = decided(4);
        limit("CUSTOMER_YEAR", "300000 VND");
        limit("CASE", "250000 VND");

        var refused = reply(decision, "TAKEN", "").isProblem(409, "over-budget");
        assertThat(refused.faults()).containsExactly("amount CASE", "amount CUSTOMER_YEAR");
        assertThat(refused.text()).contains("250000 VND", "Chỉ còn", "giám sát");
        assertThat(left(decision)).isEqualTo("250000");
        var adapted = adapt(decision, "250000 VND").isCreated().json();
        assertThat(adapted.path("followedPolicy").asBoolean()).isFalse();
        assertThat(left(decision)).isEqualTo("0");
    }

    @Test
    void givesLessOrMoreOnlyWithinBounds() {
        var decision = decided(4);
        assertThat(adapt(decision, "400000 VND")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("amount OUT_OF_BOUNDS");
        assertThat(adapt(decision, "312500 VND")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("amount OUT_OF_BOUNDS");
        assertThat(adapt(decision, "10 USD").isProblem(422, "request-not-valid").faults())
                .containsExactly("amount OUT_OF_BOUNDS");
        assertThat(reply(decision, "ADAPTED", "")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("amount OUT_OF_BOUNDS", "note MISSING");
        assertThat(reply(decision, "TAKEN", ", \"amount\": \"1 VND\"")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("amount OUT_OF_BOUNDS");

        limit("CUSTOMER_YEAR", "500000 VND");
        adapt(decision, "500001 VND").isProblem(409, "over-budget");
        adapt(decision, "400000 VND").isCreated();
    }

    @Test
    void givesNoLessThanTheLawDemandsAndOnlyTheRestFromTheBudget() {
        limit("CASE", "100 EUR");
        var decision = agent.post(DECISIONS, """
            { "ruleSet": "air-passenger-rights", "caseRef": "%s", "facts": { "flight": { "regime": "EU261",
              "event": "delay", "distanceKm": 1000, "arrivalDelayMin": 185, "extraordinary": false } } }\
            """.formatted(caseRef)).isCreated().json();
        assertThat(decision.path("effects").path(0).path("basis").asString()).isEqualTo("STATUTORY");

        assertThat(adapt(decision, "249.99 EUR")
                        .isProblem(422, "request-not-valid")
                        .text())
                .contains("250.00 EUR");
        adapt(decision, "350.01 EUR").isProblem(409, "over-budget");
        var reply = adapt(decision, "350 EUR").isCreated().json();
        assertThat(reply.path("given").path("amount").path("amount").asString()).isEqualTo("350.00");
        assertThat(left(decision)).isEqualTo("0.00");
    }

    @Test
    void takesAReasonOfTheListWhereThereIsOne() {
        var decision = decided(4);
        assertThat(reply(decision, "DECLINED", "")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("note MISSING");
        administrator.post("/api/v1/reasons", """
            { "kind": "DECLINE", "key": "goods-kept", "place": 1,
              "text": { "en": "The goods were kept", "vi": "Khách giữ lại hàng" } }\
            """).isCreated();
        assertThat(reply(decision, "DECLINED", ", \"reason\": \"other\", \"note\": \"Why not\"")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("reason NOT_IN_LIST");

        var reply = reply(decision, "DECLINED", ", \"reason\": \"goods-kept\"")
                .isCreated()
                .json();
        assertThat(reply.path("reasonText").path("vi").asString()).isEqualTo("Khách giữ lại hàng");
        assertThat(reply.path("given").isMissingNode() || reply.path("given").isNull())
                .isTrue();
        assertThat(reply(decided(4), "ESCALATED", ", \"note\": \"She insists\"")
                        .isCreated()
                        .json()
                        .path("followedPolicy")
                        .asBoolean())
                .isFalse();
        administrator.put("/api/v1/reasons/DECLINE/goods-kept", """
            { "active": false, "place": 1, "version": 1,
              "text": { "en": "The goods were kept", "vi": "Khách giữ lại hàng" } }\
            """).isOk();
    }

    @Test
    void letsOneOfManyAtOnceReply() throws InterruptedException, ExecutionException {
        limit("CASE", "400000 VND");
        var decision = decided(4);
        List<Callable<Reply>> wishes = new ArrayList<>();
        for (var wish = 0; wish < 6; wish++) {
            wishes.add(() -> reply(decision, "TAKEN", ""));
        }
        try (var threads = Executors.newFixedThreadPool(6)) {
            var statuses = new ArrayList<Integer>();
            for (Future<Reply> answer : threads.invokeAll(wishes)) {
                statuses.add(answer.get().status());
            }
            assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        }
        assertThat(left(decision)).isEqualTo("87500");
    }

    @Test
    void takesBackAMistakeWhileItIsFresh() {
        limit("CASE", "400000 VND");
        var decision = decided(4);
        var mistake = reply(decision, "TAKEN", ", \"promisedUntil\": \"2099-01-01\"");
        assertThat(mistake.isProblem(422, "request-not-valid").faults()).containsExactly("promisedUntil OUT_OF_BOUNDS");
        var reply = reply(decision, "TAKEN", ", \"promisedUntil\": \"%s\"".formatted(nextYear()))
                .isCreated()
                .json();
        assertThat(promises()).hasSize(1);
        assertThat(promises().path(0).path("release").asInt()).isPositive();

        var path = correction(reply);
        signIn(Role.AGENT).post(path, "{\"note\": \"Not mine\"}").isProblem(404, "not-found");
        agent.post(path, "{}").isProblem(422, "request-not-valid");
        agent.post(path, "{\"note\": \"The wrong customer\"}").isCreated();
        agent.post(path, "{\"note\": \"Again\"}").isProblem(409, "too-late");
        assertThat(left(decision)).isEqualTo("400000");
        assertThat(promises()).isEmpty();

        var second = adapt(decision, "1000 VND").isCreated().json();
        var replies = agent.get(DECISIONS + "/" + decision.path("id").asString() + "/replies")
                .isOk()
                .json();
        assertThat(replies.valueStream()
                        .map(one -> "%s %s"
                                .formatted(
                                        one.path("kind").asString(),
                                        one.path("corrected").asBoolean())))
                .containsExactly("TAKEN true", "CORRECTED false", "ADAPTED false");
        age(second);
        agent.post(correction(second), "{\"note\": \"Too late\"}").isProblem(409, "too-late");
    }

    @Test
    void keepsANoteEncryptedUntilItIsErased() {
        var id = reply(decided(4), "ESCALATED", ", \"note\": \"Ánh insists\"")
                .isCreated()
                .json()
                .path("id")
                .asString();
        assertThat(stored(id)).hasSize(1).noneMatch(row -> row.contains("insists"));
        assertThat(noteOf(id)).isEqualTo("Ánh insists");

        owner().sql("DELETE FROM reply_note WHERE reply = :reply::uuid")
                .param("reply", id)
                .update();
        assertThat(noteOf(id)).isEmpty();
    }

    @Test
    void opensNoNoteThatWasMovedToAnotherReply() {
        var one = reply(decided(4), "ESCALATED", ", \"note\": \"She insists\"")
                .isCreated()
                .json();
        var other = reply(decided(4), "TAKEN", "").isCreated().json();
        owner().sql("UPDATE reply_note SET reply = :other::uuid WHERE reply = :one::uuid")
                .param("other", other.path("id").asString())
                .param("one", one.path("id").asString())
                .update();

        assertThat(noteOf(other.path("id").asString())).isEmpty();
    }

    @Test
    void encryptsNotesOfEarlierVersions() {
        var database = TestDatabase.empty();
        database.migrateTo("25");
        var owner = JdbcClient.create(database.asOwner());
        var reply = UUID.randomUUID();
        owner.sql("""
            INSERT INTO reply (id, case_ref, decision, rule_set, release, effect, likeness, kind, note, actor, actor_name)
            VALUES (:id, 'C-1', gen_random_uuid(), 'recovery', 1, 1, 'x', 'ESCALATED', 'Ánh insists', 'person:a', 'A')
            """).param("id", reply).update();
        database.migrate();

        var application = database.asApplication();
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(application));
        var jdbc = JdbcClient.create(application);
        var notes = new NoteVault(jdbc, server.getBean(PersonalVault.class), transactions);
        notes.afterSingletonsInstantiated();

        assertThat(new ReplyRecords(jdbc, notes).find(reply).orElseThrow().why().note())
                .contains("Ánh insists");
        assertThat(owner.sql("""
            SELECT concat((SELECT jsonb_agg(reply) FROM reply), (SELECT jsonb_agg(one) FROM reply_note_in_clear one),
                (SELECT string_agg(encode(content, 'escape'), '') FROM reply_note))
            """).query((row, _) -> row.getString(1)).single())
                .contains("C-1")
                .doesNotContain("insists");
    }

    @Test
    void refusesWhatIsNotRecommendedAnyMoreAndSaysWhatChanged() {
        var before = decided(4);
        clock.goOn(Duration.ofSeconds(1));
        var after = decided(2);

        var stale = reply(before, "TAKEN", "").isProblem(409, "decision-stale");
        assertThat(stale.faults()).containsExactly("facts.serviceFailure.severity FACT_CHANGED");
        reply(after, "TAKEN", "").isCreated();
    }

    @Test
    void countsOneGestureSplitOverSeveralCasesInOneBudgetAndSaysSoInTheirTimelines() {
        limit("CASE", "400000 VND");
        var one = kept("O-" + caseRef);
        var other = kept("O-" + caseRef);
        var before = decidedIn(other);
        answerIn(one, decidedIn(one), "TAKEN", "").isCreated();

        assertThat(answerIn(other, before, "TAKEN", "")
                        .isProblem(409, "over-budget")
                        .text())
                .contains("87500 VND");
        answerIn(other, before, "ADAPTED", ", \"note\": \"What is left\", \"amount\": \"87500 VND\"")
                .isCreated();
        var newest = agent.get("/api/v1/cases/" + other + "/timeline")
                .isOk()
                .json()
                .path("entries")
                .path(0);
        assertThat(newest.path("kind").asString()).isEqualTo("REPLIED");
        assertThat(newest.path("details").path("amount").asString()).isEqualTo("87500 VND");
        assertThat(newest.path("text").asString()).isEqualTo("What is left");
    }

    @Test
    void holdsAReplyToTheFactsOfTheCaseAsTheyAreNow() {
        var ref = kept("O-" + caseRef);
        var decision = decidedIn(ref);
        agent.send("PATCH", "/api/v1/cases/" + ref + "/facts", """
            { "customer": { "tier": "TOP" } }\
            """);
        agent.send("PATCH", "/api/v1/cases/" + ref + "/facts", """
            { "serviceFailure": { "severity": 2 } }\
            """);

        assertThat(agent.post("/api/v1/cases/" + ref + "/replies", body(decision, "TAKEN", ""))
                        .isProblem(409, "decision-stale")
                        .faults())
                .contains("facts.serviceFailure.severity FACT_CHANGED");
    }

    private Reply answerIn(String ref, JsonNode decision, String kind, String more) {
        return agent.post("/api/v1/cases/" + ref + "/replies", body(decision, kind, more));
    }

    private JsonNode decidedIn(String ref) {
        return agent.post("/api/v1/cases/" + ref + "/decisions", "{ \"ruleSet\": \"recovery\" }")
                .isCreated()
                .json();
    }

    private String kept(String about) {
        return agent.post("/api/v1/cases", """
            { "ruleSets": ["recovery"], "customer": "mai-%s", "about": "%s", "facts": {
              "case": { "remedySought": "NONE" }, "customer": { "tier": "REGULAR" },
              "serviceFailure": { "kind": "LATE", "severity": 4, "cause": "OWN",
                "customerLoss": "1250000 VND" } } }\
            """.formatted(caseRef, about))
                .isCreated()
                .json()
                .path("ref")
                .asString();
    }

    @Test
    void tellsNobodyOfDecisionsTheyMayNotSee() {
        var decision = decided(4);
        var id = decision.path("id").asString();
        var other = signIn(Role.AGENT);

        other.post(replies(), body(decision, "TAKEN", "")).isProblem(404, "not-found");
        other.get(DECISIONS + "/" + id + "/replies").isProblem(404, "not-found");
        other.get(DECISIONS + "/" + id + "/budgets").isProblem(404, "not-found");
        agent.post("/api/v1/cases/another/replies", body(decision, "TAKEN", "")).isProblem(404, "not-found");
        assertThat(agent.post(replies(), body(decision, "TAKEN", "").replace("\"effect\":", "\"effects\":"))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("effect MISSING", "effects UNKNOWN_MEMBER");
        assertThat(agent.post(replies(), body(decision, "TAKEN", "").replace("\"effect\": 1", "\"effect\": 99"))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("effect NOT_IN_LIST");
        assertThat(browser()
                        .bearing(key(Scope.DECISIONS_ALL))
                        .get(DECISIONS + "/" + id + "/replies")
                        .isOk()
                        .json())
                .isEmpty();
    }

    private JsonNode promises() {
        return agent.get("/api/v1/promises?caseRef=" + caseRef).isOk().json();
    }

    private String nextYear() {
        return clock.instant().toString().substring(0, 4).transform(year -> Integer.parseInt(year) + 1) + "-06-30";
    }

    /** As if it had been given an hour ago. */
    private void age(JsonNode reply) {
        owner().sql("""
            ALTER TABLE reply DISABLE TRIGGER reply_is_append_only;
            UPDATE reply SET at = at - interval '1 hour' WHERE id = '%s';
            ALTER TABLE reply ENABLE TRIGGER reply_is_append_only
            """.formatted(reply.path("id").asString())).update();
    }

    /** What the database holds of it, as text. */
    private List<String> stored(String reply) {
        return owner().sql("""
            SELECT concat(reply.*::text, encode(content, 'escape')) AS kept
            FROM reply JOIN reply_note ON reply_note.reply = reply.id WHERE reply.id = :reply::uuid
            """)
                .param("reply", reply)
                .query((row, _) -> row.getString("kept"))
                .list();
    }

    private String noteOf(String reply) {
        var records = server.getBean(ReplyRecords.class);
        return records.find(UUID.fromString(reply)).orElseThrow().why().note().orElse("");
    }

    private String correction(JsonNode reply) {
        return replies() + "/" + reply.path("id").asString() + "/correction";
    }

    private Reply adapt(JsonNode decision, String amount) {
        return reply(decision, "ADAPTED", ", \"note\": \"It fits better\", \"amount\": \"%s\"".formatted(amount));
    }

    private Reply reply(JsonNode decision, String kind, String more) {
        return agent.post(replies(), body(decision, kind, more));
    }

    private String replies() {
        return "/api/v1/cases/" + caseRef + "/replies";
    }

    private static String body(JsonNode decision, String kind, String more) {
        return "{ \"decision\": \"%s\", \"effect\": 1, \"kind\": \"%s\"%s }"
                .formatted(decision.path("id").asString(), kind, more);
    }

    private String left(JsonNode decision) {
        return agent.get(DECISIONS + "/" + decision.path("id").asString() + "/budgets")
                .isOk()
                .json()
                .path(0)
                .path("left")
                .path("amount")
                .asString();
    }

    private void limit(String scope, String amount) {
        administrator
                .post(
                        LIMITS,
                        "{ \"scope\": \"%s\", \"amount\": \"%s\", \"approver\": \"SUPERVISOR\" }"
                                .formatted(scope, amount))
                .isCreated();
    }

    private JsonNode decided(int severity) {
        return agent.post(DECISIONS, """
            { "ruleSet": "recovery", "caseRef": "%s", "facts": {
              "case": { "remedySought": "NONE" }, "customer": { "id": "mai-%s", "tier": "REGULAR" },
              "serviceFailure": { "kind": "LATE", "severity": %d, "cause": "OWN",
                "customerLoss": "1250000 VND" } } }\
            """.formatted(caseRef, caseRef, severity))
                .isCreated()
                .json();
    }
}
