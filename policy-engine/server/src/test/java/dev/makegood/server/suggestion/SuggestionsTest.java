package dev.makegood.server.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.makegood.server.Browser;
import dev.makegood.server.Reply;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.person.Staff;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people would change about rules, and what comes of it. The rule set is in the hands of a group of one author. */
class SuggestionsTest extends RunningServer {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SUGGESTIONS = "/api/v1/suggestions";
    private static final String RULE_SET = "recovery";
    private static final String RULE = "From weight 4 on a manager calls";
    private static final String GROUP = "those-who-write-recovery";
    private static final String ACCESS = "/api/v1/rule-sets/" + RULE_SET + "/groups";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Person writer;
    private Browser author;
    private Browser agent;
    private Browser administrator;

    @BeforeEach
    void nameTheGroup() {
        writer = Staff.hire(server, Role.AUTHOR);
        author = signedInAs(writer);
        agent = signIn(Role.AGENT);
        administrator = signIn(Role.ADMINISTRATOR);
        var group = GROUP + "-" + writer.user();
        administrator
                .post(
                        "/api/v1/groups",
                        text(Map.of(
                                "id", group, "name", "Writers " + writer.user(), "members", List.of(writer.user()))))
                .isCreated();
        hand(List.of(group));
    }

    @AfterEach
    void leaveItToAllAuthors() {
        hand(List.of());
    }

    @Test
    void isSeenByWhoeverMadeItAndByThoseWhoWriteTheRulesOnly() {
        var made = suggest("A call by a senior colleague does").isCreated().json();

        assertThat(made.path("title").path("vi").asString()).isNotBlank();
        assertThat(made.path("release").intValue()).isPositive();
        assertThat(made.path("answerable").asBoolean()).isFalse();
        assertThat(ids(agent)).contains(id(made));
        assertThat(ids(author)).contains(id(made));
        assertThat(list(author, "").path(0).path("answerable").asBoolean()).isTrue();
        var colleague = signIn(Role.AGENT);
        var outsider = signIn(Role.AUTHOR);
        for (var other : List.of(colleague, outsider, signIn(Role.APPROVER), signIn(Role.COMPLIANCE), administrator)) {
            assertThat(ids(other)).doesNotContain(id(made));
        }
        for (var act : List.of("draft", "decline")) {
            var path = SUGGESTIONS + "/" + id(made) + "/" + act;
            agent.post(path, "{}").isProblem(403, "not-allowed");
            var body = act.equals("draft") ? "{\"title\": \"Mine\"}" : "{\"reason\": \"No\"}";
            var refused = outsider.post(path, body).isProblem(404, "not-found");
            assertThat(refused.text()).doesNotContain(RULE);
            author.post(SUGGESTIONS + "/none/" + act, body).isProblem(404, "not-found");
        }
        assertThat(administrator.get("/api/v1/audit?limit=1").isOk().text())
                .contains("suggestion.made", RULE)
                .doesNotContain("senior colleague");
    }

    @Test
    void becomesADraftOfTheLiveReleaseAndWhoeverMadeItIsTold() {
        var suggestion =
                id(suggest("A call by a senior colleague does").isCreated().json());
        await().atMost(PATIENCE).until(() -> kinds(author).contains("suggestion-made"));

        var taken = takeUp(suggestion).isOk().json();

        assertThat(taken.path("state").asString()).isEqualTo("TAKEN_UP");
        var draft = author.get(
                        "/api/v1/drafts/" + taken.path("answer").path("draft").asString())
                .isOk()
                .json();
        assertThat(draft.path("title").asString()).isEqualTo("Who calls");
        assertThat(draft.path("ruleSet").asString()).isEqualTo(RULE_SET);
        assertThat(takeUp(suggestion).isProblem(409, "suggestion-answered").text())
                .contains("đã trả lời trước bạn");
        decline(suggestion).isProblem(409, "suggestion-answered");
        await().atMost(PATIENCE).until(() -> kinds(agent).contains("suggestion-taken-up"));
        assertThat(kinds(agent)).doesNotContain("suggestion-made");
        assertThat(list(agent, "?state=TAKEN_UP").path(0).path("answer").path("draft"))
                .isEqualTo(taken.path("answer").path("draft"));
        assertThat(list(agent, "?state=OPEN")).isEmpty();
    }

    @Test
    void isDeclinedForAReasonThatWhoeverMadeItReads() {
        var suggestion = id(suggest("Nobody should call").isCreated().json());

        assertThat(author.post(SUGGESTIONS + "/" + suggestion + "/decline", "{}")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("reason MISSING");
        decline(suggestion).isOk();

        var read = list(agent, "?rule=" + RULE.replace(" ", "%20")).path(0);
        assertThat(read.path("state").asString()).isEqualTo("DECLINED");
        assertThat(read.path("answer").path("reason").asString()).isEqualTo("People want to be called");
        await().atMost(PATIENCE).until(() -> kinds(agent).contains("suggestion-declined"));
    }

    @Test
    void isAnsweredOnceHoweverManyAnswerItAtOnce() throws InterruptedException, ExecutionException {
        var suggestion = id(suggest("Let us see").isCreated().json());
        var tasks = new ArrayList<Callable<Integer>>();
        for (var times = 0; times < 4; times++) {
            tasks.add(() -> takeUp(suggestion).status());
            tasks.add(() -> decline(suggestion).status());
        }
        var statuses = new ArrayList<Integer>();
        try (var pool = Executors.newFixedThreadPool(tasks.size())) {
            for (Future<Integer> answer : pool.invokeAll(tasks)) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
        var drafts = owner().sql("SELECT count(*) FROM draft JOIN draft_save ON draft_save.draft = draft.id"
                        + " WHERE draft_save.by = :by")
                .param("by", "person:" + writer.user())
                .query((row, _) -> row.getInt(1))
                .single();
        var state = list(agent, "").path(0).path("state").asString();
        assertThat(drafts).isEqualTo(state.equals("TAKEN_UP") ? 1 : 0);
    }

    @Test
    void namesEveryFaultAndTakesADecisionOnlyOfWhoeverSeesIt() {
        assertThat(agent.post(SUGGESTIONS, "{\"ruleSet\": \"none\", \"rule\": \"x\", \"else\": 1}")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("else UNKNOWN_MEMBER", "ruleSet NOT_IN_LIST", "text MISSING");
        assertThat(agent.post(SUGGESTIONS, text(Map.of("ruleSet", RULE_SET, "rule", "No such rule", "text", "x")))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("rule NOT_IN_LIST");
        var decision = decided(agent);
        for (var stranger : List.of(signIn(Role.AGENT), signIn(Role.ADMINISTRATOR))) {
            assertThat(suggest(stranger, "x", Map.of("decision", decision))
                            .isProblem(422, "request-not-valid")
                            .faults())
                    .containsExactly("decision NOT_IN_LIST");
        }
        assertThat(suggest(agent, "x", Map.of("decision", decision, "ruleSet", "air-passenger-rights"))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .contains("decision NOT_IN_LIST");
        var made = suggest(agent, "x", Map.of("decision", decision)).isCreated().json();
        assertThat(made.path("decision").asString()).isEqualTo(decision);
    }

    @Test
    void givesThemPageByPage() {
        for (var count = 0; count < 3; count++) {
            suggest("Number " + count).isCreated();
        }
        var page = agent.get(SUGGESTIONS + "?limit=2").isOk().json();
        assertThat(texts(page)).containsExactly("Number 2", "Number 1");
        var rest = agent.get(
                        SUGGESTIONS + "?limit=2&before=" + page.path("next").asString())
                .isOk()
                .json();
        assertThat(texts(rest)).containsExactly("Number 0");
        assertThat(rest.path("next").isNull()).isTrue();
    }

    private Reply suggest(String text) {
        return suggest(agent, text, Map.of());
    }

    private static Reply suggest(Browser who, String text, Map<String, String> more) {
        var body = JSON.createObjectNode()
                .put("ruleSet", RULE_SET)
                .put("rule", RULE)
                .put("text", text);
        more.forEach(body::put);
        return who.post(SUGGESTIONS, body.toString());
    }

    private Reply takeUp(String suggestion) {
        return author.post(SUGGESTIONS + "/" + suggestion + "/draft", "{\"title\": \"Who calls\"}");
    }

    private Reply decline(String suggestion) {
        return author.post(SUGGESTIONS + "/" + suggestion + "/decline", "{\"reason\": \"People want to be called\"}");
    }

    private void hand(List<String> writing) {
        var version = administrator.get(ACCESS).isOk().json().path("version").intValue();
        administrator
                .put(ACCESS, text(Map.of("writing", writing, "reviewing", List.of(), "version", version)))
                .isOk();
    }

    private static String decided(Browser who) {
        return who.post(DECISIONS, """
            { "ruleSet": "recovery", "caseRef": "S-1", "facts": {
              "case": { "remedySought": "NONE" }, "customer": { "id": "mai", "tier": "REGULAR" },
              "serviceFailure": { "kind": "LATE", "severity": 4, "cause": "OWN", "customerLoss": "1250000 VND" } } }\
            """).isCreated().json().path("id").asString();
    }

    private static JsonNode list(Browser who, String query) {
        return who.get(SUGGESTIONS + query).isOk().json().path("suggestions");
    }

    private static List<String> ids(Browser who) {
        return list(who, "?limit=100").valueStream().map(SuggestionsTest::id).toList();
    }

    private static String id(JsonNode suggestion) {
        return suggestion.path("id").asString();
    }

    private static List<String> texts(JsonNode page) {
        return page.path("suggestions")
                .valueStream()
                .map(suggestion -> suggestion.path("text").asString())
                .toList();
    }

    private static List<String> kinds(Browser browser) {
        return browser.get("/api/v1/notices?limit=100")
                .isOk()
                .json()
                .path("notices")
                .valueStream()
                .map(notice -> notice.path("kind").asString())
                .toList();
    }

    private static String text(Map<String, ?> body) {
        return JSON.writeValueAsString(body);
    }
}
