package dev.makegood.server.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.makegood.proof.CompactTree;
import dev.makegood.proof.Hash;
import dev.makegood.proof.TreeHead;
import dev.makegood.server.Reply;
import dev.makegood.server.RunningServer;
import dev.makegood.server.compression.Deflated;
import dev.makegood.server.identity.Scope;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DecisionsTest extends RunningServer {
    private static final String CASE = parcel("\"daysLate\": 2, \"fee\": \"12.5 EUR\"");
    private static final String OTHER_CASE = parcel("\"daysLate\": 1, \"fee\": \"12.5 EUR\"");

    @Autowired
    private JdbcClient application;

    private String key = "";

    @BeforeEach
    void takeAKey() {
        key = key(Scope.DECISIONS, Scope.EVALUATIONS);
    }

    @Test
    void saysWhatAnEvaluationSaysAndWhereItStandsOnRecord() {
        var decision = decide(CASE, key).isCreated();
        var evaluation = evaluate(CASE, key).isOk().json();

        var said = decision.json();
        evaluation.propertyNames().forEach(name -> assertThat(said.path(name)).isEqualTo(evaluation.path(name)));
        assertThat(said.path("caseRef").asString()).isEqualTo("C-1");
        assertThat(said.path("decidedAt").asString()).isEqualTo("2027-03-01T23:30:00.123Z");
        assertThat(said.path("decidedBy").path("kind").asString()).isEqualTo("api-key");
        assertThat(said.path("receipt").path("leaf").asString()).matches("[0-9a-f]{64}");
        assertThat(decision.headers().getFirst("Location"))
                .isEqualTo(DECISIONS + "/" + said.path("id").asString());
    }

    @Test
    void showsADecisionAsItWasAnsweredWithTheFactsItWasMadeOn() {
        var answered = decide(CASE, key).isCreated().json();

        var shown = shown(answered).isOk().json();

        answered.propertyNames()
                .forEach(name -> assertThat(shown.path(name)).as(name).isEqualTo(answered.path(name)));
        assertThat(shown.path("facts").path("parcel").path("daysLate").asInt()).isEqualTo(2);
        assertThat(shown.path("facts").path("now").path("today").asString()).isEqualTo("2027-03-01");
        assertThat(shown.path("personalFactsErased").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "019a9c1e-6d2c-7c11-9a52-6d9d6bb0c8f1", "c0a8a0a0-0000-4000-8000-000000000000"})
    void hasNothingUnderAnIdThatWasNotGiven(String id) {
        get(DECISIONS + "/" + id, key).isProblem(404, "not-found");
    }

    @Test
    void putsNothingOnRecordThatIsFaulty() {
        var before = decisionsOnRecord();

        decide("{\"ruleSet\": \"late-parcel\", \"facts\": {\"parcel\": {\"daysLate\": \"x\"}}}", key)
                .isProblem(422, "facts-not-valid");
        decide("{\"ruleSet\": \"nothing\", \"facts\": {}}", key).isProblem(404, "rule-set-unknown");
        decide("{", key).isProblem(400, "malformed-json");
        decide(CASE, key, "k".repeat(201)).isProblem(400, "bad-request");

        assertThat(decisionsOnRecord()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\n"})
    void takesNoCaseReferenceThatCannotBeShown(String character) {
        var reply = decide(CASE.replace("C-1", "C" + character), key).isProblem(422, "request-not-valid");

        assertThat(reply.faults()).containsExactly("caseRef CONTROL_CHARACTERS");
    }

    @Test
    void takesNoHalfCharacters() {
        var reply = decide(parcel("\"recipient\": \"\\ud800\""), key).isProblem(422, "request-not-valid");

        assertThat(reply.faults()).containsExactly(" NO_CANONICAL_FORM");
    }

    @Test
    void makesOneDecisionOfOneKeyHoweverOftenAndAtOnce() throws Exception {
        var before = decisionsOnRecord();

        var replies = atOnce(32, () -> decide(CASE, key, "at-once"));

        assertThat(replies).allSatisfy(Reply::isCreated);
        assertThat(replies.stream().map(DecisionsTest::idOf).distinct()).hasSize(1);
        assertThat(replies.stream().map(Reply::json).distinct()).hasSize(1);
        assertThat(decisionsOnRecord()).isEqualTo(before + 1);
    }

    @Test
    void makesOneDecisionOfOneKeyForTwoRequestsAtOnce() throws Exception {
        var before = decisionsOnRecord();
        var count = new AtomicInteger();

        var replies =
                atOnce(32, () -> decide(count.incrementAndGet() % 2 == 0 ? CASE : OTHER_CASE, key, "two-at-once"));

        assertThat(replies.stream().map(Reply::status)).containsOnly(201, 409);
        assertThat(replies.stream()
                        .filter(reply -> reply.status() == 201)
                        .map(DecisionsTest::idOf)
                        .distinct())
                .hasSize(1);
        assertThat(decisionsOnRecord()).isEqualTo(before + 1);
    }

    @Test
    void refusesAKeyThatStandsForAnotherRequest() {
        decide(CASE, key, "taken").isCreated();

        decide(OTHER_CASE, key, "taken").isProblem(409, "idempotency-key-taken");
    }

    @Test
    void knowsARequestAgainHoweverItIsWritten() {
        var first = decide(CASE, key, "written").isCreated();
        var second = decide(
                        "{\"facts\":{\"parcel\":{\"fee\":\"12.5 EUR\",\"daysLate\":2.0}},\"caseRef\":\"C-1\","
                                + "\"ruleSet\":\"late-parcel\"}",
                        key,
                        "written")
                .isCreated();

        assertThat(idOf(second)).isEqualTo(idOf(first));
    }

    @Test
    void leavesKeysToThoseWhoChoseThem() {
        var first = decide(CASE, key, "mine").isCreated();
        var second = decide(OTHER_CASE, key(Scope.DECISIONS), "mine");

        assertThat(second.isCreated().json().path("id"))
                .isNotEqualTo(first.json().path("id"));
    }

    @Test
    void keepsWhatTellsOfAPersonApart() {
        var answered = decide(
                        "{\"ruleSet\": \"late-parcel\", \"facts\": {\"parcel\": {\"daysLate\": 2, \"recipient\":"
                                + " \"Nguyễn Thị Hoa\"}, \"scan\": [{\"place\": \"HAN\"}, {\"signedBy\": \"Bình\"}]}}",
                        key)
                .isCreated()
                .json();

        var facts = shown(answered).isOk().json().path("facts");
        assertThat(facts.path("parcel").path("recipient").asString()).isEqualTo("Nguyễn Thị Hoa");
        assertThat(facts.path("scan").toString()).isEqualTo("[{\"place\":\"HAN\"},{\"signedBy\":\"Bình\"}]");
        assertThat(text(stored(answered, "SELECT body FROM decision WHERE id = :id")))
                .contains("HAN")
                .doesNotContain("Hoa", "Bình");
        assertThat(new String(
                        stored(answered, "SELECT content || wrapped_key FROM decision_personal WHERE id = :id"),
                        StandardCharsets.UTF_8))
                .doesNotContain("Hoa", "Bình");
    }

    @Test
    void isStillProvenWhenThePersonIsErased() {
        var answered = decide(parcel("\"daysLate\": 2, \"recipient\": \"Hoa\""), key)
                .isCreated()
                .json();

        asOwner("DELETE FROM decision_personal WHERE id = :id", answered);

        var shown = shown(answered).isOk().json();
        assertThat(shown.path("personalFactsErased").asBoolean()).isTrue();
        assertThat(shown.path("facts").path("parcel").propertyNames()).containsExactly("daysLate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE decision SET body = (SELECT body FROM decision WHERE id <> :id LIMIT 1) WHERE id = :id",
                "UPDATE decision SET leaf = sha256('x') WHERE id = :id",
                "UPDATE decision SET case_ref = 'C-2' WHERE id = :id",
                "UPDATE decision SET rule_set = 'other' WHERE id = :id",
                "UPDATE decision SET branch = 'hue' WHERE id = :id",
                "UPDATE decision SET body = 'x' WHERE id = :id",
                "UPDATE decision SET commitments = '[]' WHERE id = :id",
                "UPDATE decision_personal SET content = 'x' WHERE id = :id",
                "UPDATE decision_personal p SET content = o.content FROM decision_personal o WHERE p.id = :id"
                        + " AND o.id <> :id"
            })
    void isNotShownWhenItWasAltered(String alteration) {
        decide(parcel("\"daysLate\": 1, \"recipient\": \"Bình\""), key).isCreated();
        var answered = decide(parcel("\"daysLate\": 2, \"recipient\": \"Hoa\""), key)
                .isCreated()
                .json();

        asOwner(alteration, answered);

        shown(answered).isProblem(500, "record-altered");
    }

    @Test
    void isListedAsAlteredWhenItWas() {
        var answered = decide(CASE, key).isCreated().json();
        asOwner("UPDATE decision SET leaf = sha256('x') WHERE id = :id", answered);

        var listed =
                get(DECISIONS + "?limit=1", key).isOk().json().path("decisions").get(0);

        assertThat(listed.path("id")).isEqualTo(answered.path("id"));
        assertThat(listed.path("intact").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE decision SET case_ref = 'x'",
                "DELETE FROM decision",
                "TRUNCATE decision",
                "UPDATE log_batch SET size = 0",
                "DELETE FROM log_batch",
                "DELETE FROM log_stream",
                "UPDATE log_stream SET node = 'x'",
                "DELETE FROM decision_personal",
                "DELETE FROM decision_20270301",
                "SELECT * FROM decision_20270301",
                "DROP TABLE decision_default",
                "CREATE TABLE x (y text)",
                "SELECT refuse_change_of('release')"
            })
    void cannotBeChangedByWhoeverServesRequests(String change) {
        assertThatThrownBy(() -> application.sql(change).query().listOfRows())
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE decision SET case_ref = 'x'",
                "DELETE FROM decision_20270301",
                "UPDATE decision_20270308 SET case_ref = 'x'",
                "TRUNCATE decision_20270301",
                "DELETE FROM log_batch",
                "UPDATE log_stream SET size = 0 WHERE size > 0"
            })
    void isNotChangedByAccidentEitherByTheOwner(String change) {
        decide(CASE, key).isCreated();

        assertThatThrownBy(() -> owner().sql(change).update())
                .rootCause()
                .hasMessageMatching("(?s).*(append-only|only grows).*");
    }

    @Test
    void numbersItsStreamWithoutHolesAndProvesEveryBatch() throws Exception {
        sealTheStream();

        atOnce(64, () -> decide(CASE, key).isCreated());

        var stream = streamOfNow();
        var roots = owner().sql("SELECT root FROM log_batch WHERE stream = :stream ORDER BY size")
                .param("stream", stream)
                .query(byte[].class)
                .list();
        assertThat(heads(stream).stream().map(head -> head.root().bytes())).containsSubsequence(roots);
        assertThat(roots).isNotEmpty().hasSizeLessThanOrEqualTo(64);
        assertThat(owner().sql("SELECT size FROM log_stream WHERE stream = :stream")
                        .param("stream", stream)
                        .query(Long.class)
                        .single())
                .isEqualTo(64);
    }

    @Test
    void goesOnInANewStreamWhenItsOwnWasSealed() {
        var before = decide(CASE, key).isCreated().json().path("receipt").path("stream");
        sealTheStream();

        var receipt = decide(CASE, key).isCreated().json().path("receipt");

        assertThat(receipt.path("stream")).isNotEqualTo(before);
        assertThat(receipt.path("seq").asLong()).isZero();
    }

    @Test
    void showsEverybodyTheirOwnOnly() {
        var mine = decide(CASE, key).isCreated().json();
        var another = key(Scope.DECISIONS);

        assertThat(get(DECISIONS + "/" + idOf(mine), another)
                        .isProblem(404, "not-found")
                        .json())
                .isEqualTo(get(DECISIONS + "/" + idOf(mine), key(Scope.DECISIONS_BRANCH))
                        .isProblem(404, "not-found")
                        .json());
        assertThat(ids(get(DECISIONS, another))).doesNotContain(idOf(mine));
        assertThat(ids(get(DECISIONS, key))).contains(idOf(mine));
        assertThat(ids(get(DECISIONS, key(Scope.DECISIONS_ALL)))).contains(idOf(mine));
        get(DECISIONS + "/" + idOf(mine), key(Scope.DECISIONS_ALL)).isOk();
        get(DECISIONS, key(Scope.EVALUATIONS)).isProblem(403, "not-allowed");
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        var caseRef = "C-" + UUID.randomUUID();
        var made = IntStream.range(0, 5)
                .mapToObj(_ -> {
                    clock.goOn(Duration.ofMillis(1));
                    return idOf(decide(CASE.replace("C-1", caseRef), key)
                            .isCreated()
                            .json());
                })
                .toList();

        var first = get(DECISIONS + "?limit=3&caseRef=" + caseRef, key).isOk();
        var second = get(
                        DECISIONS + "?limit=3&caseRef=" + caseRef + "&before="
                                + first.json().path("next").asString(),
                        key)
                .isOk();

        assertThat(ids(first)).isEqualTo(made.reversed().subList(0, 3));
        assertThat(ids(second)).isEqualTo(made.reversed().subList(3, 5));
        assertThat(second.json().path("next").isNull()).isTrue();
        assertThat(first.json().path("decisions").get(0).path("effects").toString())
                .isEqualTo("[{\"kind\":\"gesture\",\"type\":\"REFUND\",\"amount\":\"12.50\",\"currency\":\"EUR\"}]");
        get(DECISIONS + "?limit=0", key).isProblem(400, "bad-request");
        get(DECISIONS + "?limit=201", key).isProblem(400, "bad-request");
        get(DECISIONS + "?before=x", key).isProblem(400, "bad-request");
        get(DECISIONS + "?caseRef=\0", key).isProblem(400, "bad-request");
        assertThat(ids(get(DECISIONS + "?ruleSet=nothing", key))).isEmpty();
    }

    @Test
    void decidesABatchLineByLine() {
        var batch = CASE + "\n{\n\n" + OTHER_CASE + "\r\n{\"ruleSet\": \"nothing\", \"facts\": {}}";

        var first = batch(batch, "nightly");
        var again = batch(batch, "nightly");

        assertThat(first.stream()
                        .map(line -> line.path("line").asInt() + " "
                                + line.path("status").asInt()))
                .containsExactly("1 201", "2 400", "4 201", "5 404");
        assertThat(first.get(0).path("decision").path("receipt").path("leaf").asString())
                .hasSize(64);
        assertThat(first.get(1).path("problem").path("type").asString()).isEqualTo("/problems/malformed-json");
        assertThat(again).isEqualTo(first);
    }

    @Test
    void decidesALongBatchInOrder() {
        var before = decisionsOnRecord();
        var lines = IntStream.range(0, 600)
                .mapToObj(each -> CASE.replace("C-1", "L-" + each))
                .toList();

        var answers = batch(String.join("\n", lines), null);

        assertThat(answers.stream()
                        .map(line -> line.path("decision").path("caseRef").asString()))
                .containsExactlyElementsOf(
                        IntStream.range(0, 600).mapToObj(each -> "L-" + each).toList());
        assertThat(decisionsOnRecord()).isEqualTo(before + 600);
    }

    @Test
    void makesTablesForTheComingDays() {
        var days = owner().sql("SELECT count(*) FROM pg_inherits WHERE inhparent = 'decision'::regclass")
                .query(Long.class)
                .single();

        assertThat(days).isGreaterThanOrEqualTo(9);
        assertThat(owner().sql("SELECT count(*) FROM decision_default")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private List<JsonNode> batch(String lines, @Nullable String idempotencyKey) {
        var request = request(HttpMethod.POST, DECISIONS + "/batch")
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/x-ndjson");
        if (idempotencyKey != null) {
            request.header("Idempotency-Key", idempotencyKey);
        }
        return Reply.to(request.body(lines.getBytes(StandardCharsets.UTF_8)))
                .isOk()
                .text()
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    private Reply shown(JsonNode answered) {
        return get(DECISIONS + "/" + idOf(answered), key);
    }

    private byte[] stored(JsonNode answered, String query) {
        return owner().sql(query)
                .param("id", UUID.fromString(idOf(answered)))
                .query(byte[].class)
                .single();
    }

    /** Changes what nobody may change, as an owner can who goes about it. */
    private void asOwner(String change, JsonNode answered) {
        var session = new SingleConnectionDataSource(ownerConnection(), true);
        try {
            var jdbc = JdbcClient.create(session);
            jdbc.sql("SET session_replication_role = replica").update();
            assertThat(jdbc.sql(change)
                            .param("id", UUID.fromString(idOf(answered)))
                            .update())
                    .isPositive();
        } finally {
            session.destroy();
        }
    }

    private long decisionsOnRecord() {
        return owner().sql("SELECT count(*) FROM decision").query(Long.class).single();
    }

    /** The tree of that stream after each of its decisions. */
    private List<TreeHead> heads(UUID stream) {
        var tree = new AtomicReference<>(CompactTree.EMPTY);
        return owner().sql("SELECT seq, leaf FROM decision WHERE stream = :stream ORDER BY seq")
                .param("stream", stream)
                .query((row, _) -> {
                    assertThat(row.getLong("seq")).isEqualTo(tree.get().size());
                    tree.set(tree.get().append(Hash.of(row.getBytes("leaf"))));
                    return tree.get().head();
                })
                .list();
    }

    private void sealTheStream() {
        owner().sql("UPDATE log_stream SET sealed_size = size WHERE kind = 'decision' AND sealed_size IS NULL")
                .update();
    }

    private UUID streamOfNow() {
        return owner().sql("SELECT stream FROM log_stream WHERE kind = 'decision' AND sealed_size IS NULL")
                .query(UUID.class)
                .single();
    }

    private static <T> List<T> atOnce(int times, Callable<T> task) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = IntStream.range(0, times)
                    .mapToObj(_ -> threads.submit(() -> {
                        start.await();
                        return task.call();
                    }))
                    .toList();
            start.countDown();
            var results = new ArrayList<T>();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }

    private static List<String> ids(Reply page) {
        return page.isOk()
                .json()
                .path("decisions")
                .valueStream()
                .map(DecisionsTest::idOf)
                .toList();
    }

    private static String idOf(Reply reply) {
        return idOf(reply.json());
    }

    private static String idOf(JsonNode decision) {
        return decision.path("id").asString();
    }

    private static String text(byte[] deflated) {
        return new String(Deflated.inflated(deflated).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static String parcel(String attributes) {
        return "{\"ruleSet\": \"late-parcel\", \"caseRef\": \"C-1\", \"facts\": {\"parcel\": {%s}}}"
                .formatted(attributes);
    }
}
