package dev.makegood.server.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.makegood.server.Browser;
import dev.makegood.server.Events;
import dev.makegood.server.RunningServer;
import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.person.Staff;
import dev.makegood.server.release.Nodes;
import dev.makegood.server.release.ReleaseId;
import dev.makegood.server.stream.Audience;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NoticesTest extends RunningServer {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String NOTICES = "/api/v1/notices";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String ruleSet = "noticed-" + UUID.randomUUID();

    @Test
    void tellsThoseWhoMayReviewAndNobodyElse() {
        var ann = Staff.hire(server, Role.AUTHOR);
        var both = Staff.hire(server, Role.AUTHOR, Role.APPROVER);
        var member = Staff.hire(server, Role.APPROVER);
        var withoutTheRole = Staff.hire(server, Role.AUTHOR);
        var outsider = Staff.hire(server, Role.APPROVER);
        var draft = begun(signedInAs(ann));
        saved(signedInAs(both), draft);
        reviewedBy(member, both, withoutTheRole);

        submitted(signedInAs(ann), draft, 2);

        var told = only(member);
        assertThat(told.path("kind").asString()).isEqualTo("submission-waits");
        assertThat(told.path("by").asString()).isEqualTo("Some Body");
        assertThat(told.path("title").asString()).isEqualTo("A beginning");
        assertThat(told.path("ruleSet").asString()).isEqualTo(ruleSet);
        assertThat(told.path("readAt").isNull()).isTrue();
        for (var nobody : List.of(ann, both, withoutTheRole, outsider)) {
            assertThat(kinds(signedInAs(nobody))).isEmpty();
        }
    }

    @Test
    void tellsTheAuthorWhatOthersDidWithIt() {
        var ann = Staff.hire(server, Role.AUTHOR);
        var author = signedInAs(ann);
        var approver = signIn(Role.APPROVER);
        var draft = begun(author);
        var first = submitted(author, draft, 1);
        author.post(first + "/comments", text(Map.of("text", "I wrote it"))).isCreated();
        approver.post(first + "/comments", text(Map.of("text", "Why?"))).isCreated();
        approver.post(first + "/return", text(Map.of("comment", "Not so"))).isOk();
        approver.post(submitted(author, draft, 1) + "/approval", "{}").isOk();
        var live = "release:" + ruleSet + "/1";
        happens(Act.of("person:x", "release.goes-live", live)
                .with("kind", "released")
                .with("effectiveAt", "2027-03-02T00:00:00Z"));
        happens(Act.of("person:x", "release.go-live-withdrawn", live));
        happens(Act.of(Act.SYSTEM, "release.go-live-suspended", live));

        await().atMost(PATIENCE).until(() -> kinds(author).size() == 6);
        assertThat(kinds(author))
                .containsExactly(
                        "release-suspended",
                        "release-withdrawn",
                        "release-goes-live",
                        "submission-approved",
                        "submission-returned",
                        "submission-commented");
        var goes = author.get(NOTICES).isOk().json().path("notices").path(2);
        assertThat(goes.path("release").intValue()).isEqualTo(1);
        assertThat(goes.path("effectiveAt").asString()).isEqualTo("2027-03-02T00:00:00Z");
        var page = author.get(NOTICES + "?limit=4").isOk().json();
        assertThat(page.path("notices").size()).isEqualTo(4);
        assertThat(page.path("unread").intValue()).isEqualTo(6);
        assertThat(author.get(NOTICES + "?limit=4&before=" + page.path("next").asString())
                        .isOk()
                        .json()
                        .path("notices")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void tellsNobodyWhatOneMaySeeNoMore() {
        var ann = Staff.hire(server, Role.AUTHOR);
        var author = signedInAs(ann);
        var submission = submitted(author, begun(author), 1);
        signIn(Role.APPROVER)
                .post(submission + "/return", text(Map.of("comment", "No")))
                .isOk();
        await().atMost(PATIENCE).until(() -> kinds(author).size() == 1);

        owner().sql("UPDATE person_role SET role = 'agent' WHERE user_name = :user")
                .param("user", ann.user())
                .update();

        var page = author.get(NOTICES).isOk().json();
        assertThat(page.path("notices").size()).isZero();
        assertThat(page.path("unread").intValue()).isZero();
    }

    @Test
    void tellsOfARuleThatWasStoppedAndOfANodeThatIsBehind() {
        var author = signIn(Role.AUTHOR);
        var approver = signIn(Role.APPROVER);
        var administrator = signIn(Role.ADMINISTRATOR);
        happens(Act.of("person:x", "rule.stopped", "release:late-parcel/9")
                .with("rule", "parcel: a day")
                .with("effectiveAt", "2027-03-02T00:00:00Z"));
        var nodes = server.getBean(Nodes.class);
        var node = UUID.randomUUID();
        nodes.join(node, "4711@desk-9");
        for (var fault : List.of("It does not compile", "It does not compile")) {
            nodes.tell(node, new ReleaseId("late-parcel", 1), fault);
        }
        nodes.tell(node, new ReleaseId("late-parcel", 1), null);
        nodes.leave(node);

        await().atMost(PATIENCE).until(() -> kinds(administrator).size() == 1);
        assertThat(kinds(administrator)).containsExactly("node-not-ready");
        assertThat(administrator
                        .get(NOTICES)
                        .json()
                        .path("notices")
                        .path(0)
                        .path("detail")
                        .asString())
                .isEqualTo("4711@desk-9");
        for (var reader : List.of(author, approver)) {
            assertThat(kinds(reader)).containsExactly("rule-stopped");
            assertThat(reader.get(NOTICES)
                            .json()
                            .path("notices")
                            .path(0)
                            .path("detail")
                            .asString())
                    .isEqualTo("parcel: a day");
        }
    }

    @Test
    void notesWhatOneHasReadOfOnesOwn() {
        var ann = Staff.hire(server, Role.AUTHOR);
        var author = signedInAs(ann);
        var approver = signIn(Role.APPROVER);
        var submission = submitted(author, begun(author), 1);
        for (var count = 0; count < 3; count++) {
            approver.post(submission + "/comments", text(Map.of("text", "Why?")))
                    .isCreated();
        }
        await().atMost(PATIENCE).until(() -> kinds(author).size() == 3);
        var ids = author.get(NOTICES)
                .json()
                .path("notices")
                .valueStream()
                .map(notice -> notice.path("id").asString())
                .toList();

        assertThat(author.put(NOTICES + "/" + ids.getFirst() + "/read", "").status())
                .isEqualTo(204);
        assertThat(unread(author)).isEqualTo(2);
        approver.put(NOTICES + "/" + ids.get(1) + "/read", "").isProblem(404, "not-found");
        author.put(NOTICES + "/none/read", "").isProblem(404, "not-found");
        assertThat(author.put(NOTICES + "/read", "{\"upTo\": 1}")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("upTo WRONG_TYPE");
        assertThat(author.put(NOTICES + "/read", text(Map.of("upTo", ids.get(2))))
                        .status())
                .isEqualTo(204);
        assertThat(unread(author)).isEqualTo(1);
        assertThat(author.put(NOTICES + "/read", text(Map.of("upTo", ids.getFirst())))
                        .status())
                .isEqualTo(204);
        assertThat(unread(author)).isZero();
    }

    @Test
    void tellsWhoListensAndGoesOnWhereTheStreamBroke() throws IOException {
        var ann = Staff.hire(server, Role.AUTHOR);
        var author = signedInAs(ann);
        var approver = signIn(Role.APPROVER);
        var submission = submitted(author, begun(author), 1);
        var comment = text(Map.of("text", "Why?"));
        String id;
        try (var stream = new Events(author, NOTICES + "/stream", "Accept-Encoding", "gzip")) {
            var headers = stream.response().headers();
            assertThat(headers.firstValue("Content-Type")).hasValue("text/event-stream;charset=UTF-8");
            assertThat(headers.firstValue("Content-Encoding")).isEmpty();
            stream.waitFor("data: {\"unread\":0}");
            approver.post(submission + "/comments", comment).isCreated();
            id = stream.waitFor("id: ").substring("id: ".length());
            assertThat(stream.waitFor("data: {\"id\"")).contains("submission-commented", "A beginning");
            stream.waitFor("data: {\"unread\":1}");
            assertThat(author.put(NOTICES + "/" + id + "/read", "").status()).isEqualTo(204);
            await().atMost(PATIENCE)
                    .until(() -> stream.lines().lastIndexOf("data: {\"unread\":0}")
                            > stream.lines().indexOf("data: {\"unread\":1}"));
        }
        approver.post(submission + "/comments", comment).isCreated();
        await().atMost(PATIENCE).until(() -> kinds(author).size() == 2);
        try (var stream = new Events(author, NOTICES + "/stream?after=0", "Last-Event-ID", id)) {
            assertThat(stream.waitFor("id: ")).isNotEqualTo("id: " + id);
        }
        author.get(NOTICES + "/stream?after=none").isProblem(400, "bad-request");
    }

    @Test
    void endsTheStreamWithTheSessionAndKeepsNoSessionByIt() throws IOException {
        var person = Staff.hire(server, Role.AGENT);
        var browser = signedInAs(person);
        try (var stream = new Events(browser, NOTICES + "/stream")) {
            stream.waitFor("event: unread");
            browser.delete(Browser.SESSION);
            stream.waitForTheEnd();
        }
        var idle = signedInAs(person);
        try (var stream = new Events(idle, NOTICES + "/stream")) {
            stream.waitFor("event: unread");
            clock.goOn(Duration.ofMinutes(29));
            stream.waitFor(":");
            clock.goOn(Duration.ofMinutes(2));
            stream.waitForTheEnd();
        }
        idle.get(NOTICES).isProblem(401, "not-authenticated");
    }

    @Test
    void endsTheOldestStreamOfSomebodyWhoHasTooMany() throws IOException {
        var browser = signIn(Role.AGENT);
        try (var oldest = new Events(browser, NOTICES + "/stream")) {
            oldest.waitFor("event: unread");
            for (var count = 0; count < Audience.MOST_OF_A_PERSON; count++) {
                new Events(browser, NOTICES + "/stream").waitFor("event: unread");
            }
            oldest.waitForTheEnd();
        }
        assertThat(browser.delete(Browser.SESSION).status()).isEqualTo(204);
    }

    private void happens(Act act) {
        server.getBean(TransactionOperations.class)
                .executeWithoutResult(_ -> server.getBean(AuditTrail.class).record(act));
    }

    private String begun(Browser author) {
        return author.post("/api/v1/drafts", text(Map.of("title", "A beginning", "ruleSet", ruleSet, "from", "empty")))
                .isCreated()
                .json()
                .path("id")
                .asString();
    }

    private static void saved(Browser writer, String draft) {
        var path = "/api/v1/drafts/" + draft;
        var before = writer.get(path)
                .isOk()
                .json()
                .path("files")
                .path("rule-set.yaml")
                .asString();
        writer.post(path + "/saves", text(Map.of("base", 1, "files", Map.of("rule-set.yaml", before + "# As it is\n"))))
                .isOk();
    }

    private static String submitted(Browser author, String draft, int version) {
        var submission = author.post(
                        "/api/v1/drafts/" + draft + "/submissions",
                        text(Map.of("version", version, "message", "Please")))
                .isCreated()
                .json();
        return "/api/v1/submissions/" + submission.path("id").asString();
    }

    private void reviewedBy(Person... members) {
        var administrator = signIn(Role.ADMINISTRATOR);
        var users = Arrays.stream(members).map(Person::user).toList();
        administrator
                .post("/api/v1/groups", text(Map.of("id", ruleSet, "name", "Reviewers", "members", users)))
                .isCreated();
        administrator
                .put(
                        "/api/v1/rule-sets/" + ruleSet + "/groups",
                        text(Map.of("writing", List.of(), "reviewing", List.of(ruleSet), "version", 0)))
                .isOk();
    }

    /** The notice of that person, once there is one. */
    private JsonNode only(Person person) {
        var browser = signedInAs(person);
        await().atMost(PATIENCE).until(() -> !kinds(browser).isEmpty());
        assertThat(kinds(browser)).hasSize(1);
        return browser.get(NOTICES).json().path("notices").path(0);
    }

    private static List<String> kinds(Browser browser) {
        return browser.get(NOTICES + "?limit=100")
                .isOk()
                .json()
                .path("notices")
                .valueStream()
                .map(notice -> notice.path("kind").asString())
                .toList();
    }

    private static int unread(Browser browser) {
        return browser.get(NOTICES).isOk().json().path("unread").intValue();
    }

    private static String text(Map<String, ?> body) {
        return JSON.writeValueAsString(body);
    }
}
