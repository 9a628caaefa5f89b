package dev.makegood.server.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Browser;
import dev.makegood.server.Reply;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.person.Staff;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CasesTest extends RunningServer {
    private static final String CASES = "/api/v1/cases";

    @Test
    void keepsFactsInPieces() {
        var system = system();
        var opened = system.post(CASES, """
            {"ruleSets": ["late-parcel", "complaints"], "channel": "PHONE", "customer": "K-1",
             "facts": {"parcel": {"daysLate": 2}, "case": {"type": "COMPLAINT", "priority": "HIGH"}}}
            """).isCreated();
        var ref = opened.json().path("ref").asString();
        var address = CASES + "/" + ref;

        var stated = patch(system, ref, """
            {"parcel": {"fee": "9 EUR", "daysLate": null}, "complaint": {"tier": 1}, "scan": [{"place": "lost"}]}
            """).isOk().json();

        assertThat(ref).matches("C-\\d+");
        assertThat(opened.headers().getLocation()).hasToString(address);
        assertThat(stated.path("facts").path("parcel").toString()).isEqualTo("{\"fee\":\"9 EUR\"}");
        assertThat(stated.path("facts").path("complaint").path("tier").asInt()).isEqualTo(1);
        assertThat(stated.path("facts").path("scan").size()).isEqualTo(1);
        assertThat(stated.path("facts").path("case").toString()).isEqualTo("""
            {"type":"COMPLAINT","priority":"HIGH","id":"%s","openedAt":"2027-03-01T23:30:00.123Z",\
            "status":"NEW","contactsCount":0,"reopenedCount":0,"channel":"PHONE"}\
            """.formatted(ref));
        assertThat(stated.path("priority").asString()).isEqualTo("HIGH");
        assertThat(stated.path("version").asInt()).isEqualTo(2);
        assertThat(system.get(address).isOk().headers().getETag()).isEqualTo("\"2\"");
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        var system = system();

        var opened = system.post(CASES, """
            {"ref": "a/b", "ruleSets": ["late-parcel", "nothing"], "channel": "PIGEON", "team": "nobody", "language": "?",
             "openedAt": "2099-01-01T00:00:00Z", "colour": "red"}
            """).isProblem(422, "request-not-valid");
        var ref = opened(system, "[\"late-parcel\", \"complaints\"]", "\"channel\": \"EMAIL\"");
        var stated = patch(system, ref, """
            {"parcel": {"daysLate": 400, "colour": "red"}, "plane": {}, "complaint": {"tier": "x"}, "now": {},
             "case": {"status": "OPEN", "channel": "FAX"}}
            """).isProblem(422, "request-not-valid");

        assertThat(opened.faults())
                .containsExactly(
                        "channel NOT_IN_LIST",
                        "colour UNKNOWN_MEMBER",
                        "language OUT_OF_BOUNDS",
                        "openedAt OUT_OF_BOUNDS",
                        "ref OUT_OF_BOUNDS",
                        "ruleSets[1] NOT_IN_LIST",
                        "team NOT_IN_LIST");
        assertThat(stated.faults())
                .containsExactly(
                        "case.channel KNOWN_OTHERWISE",
                        "case.status KNOWN_OTHERWISE",
                        "complaint.tier WRONG_TYPE",
                        "now SERVER_OWNED",
                        "parcel.colour UNKNOWN_ATTRIBUTE",
                        "parcel.daysLate OUT_OF_BOUNDS",
                        "plane UNKNOWN_FACT");
        assertThat(system.get(CASES + "/" + ref).json().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void takesFromTheFactsWhatTheCaseItselfDidNotKnow() {
        var system = system();
        var ref = opened(system, "[\"recovery\"]", "\"about\": \"VN-1\"");

        var stated = patch(system, ref, """
            {"customer": {"id": "K-7", "name": "Nguyễn Ánh"}, "case": {"channel": "CHAT", "language": "vi"}}
            """).isOk().json();

        assertThat(stated.path("customer").asString()).isEqualTo("K-7");
        assertThat(stated.path("channel").asString()).isEqualTo("CHAT");
        assertThat(stated.path("language").asString()).isEqualTo("vi");
        assertThat(stated.path("facts").path("customer").path("name").asString())
                .isEqualTo("Nguyễn Ánh");
        patch(system, ref, "{\"customer\": {\"id\": \"K-7\"}}").isOk();
        assertThat(patch(system, ref, "{\"customer\": {\"id\": \"K-8\"}}")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("customer.id KNOWN_OTHERWISE");
    }

    @Test
    void letsNobodyOverwriteWhatSomebodyElseStatedMeanwhile() {
        var system = system();
        var ref = opened(system, "[\"late-parcel\"]", "\"facts\": {\"parcel\": {\"daysLate\": 1, \"weightKg\": 1}}");
        patch(system, ref, "{\"parcel\": {\"daysLate\": 2}}").isOk();

        patch(system, ref, "{\"parcel\": {\"weightKg\": 3}}", "If-Match", "\"1\"")
                .isOk();
        patch(system, ref, "{\"parcel\": {\"daysLate\": 2}}", "If-Match", "\"1\"")
                .isOk();
        var refused = patch(system, ref, "{\"parcel\": {\"daysLate\": 5}}", "If-Match", "\"1\"")
                .isProblem(409, "changed-meanwhile");
        patch(system, ref, "{\"parcel\": {\"daysLate\": 5}}", "If-Match", "yesterday")
                .isProblem(400, "bad-request");

        assertThat(refused.json().path("reason").path("en").asString()).contains("parcel.daysLate");
        patch(system, ref, "{\"parcel\": {\"daysLate\": 5}}", "If-Match", "\"3\"")
                .isOk();
        assertThat(facts(system, ref).path("parcel").toString()).isEqualTo("{\"daysLate\":5,\"weightKg\":3}");
    }

    @Test
    void doesOnceWhatIsAskedTwiceUnderOneKey() {
        var system = system();
        var body = "{\"ruleSets\": [\"late-parcel\"]}";
        var key = UUID.randomUUID().toString();
        var ref = keyed(system, CASES, body, key).isCreated().json().path("ref").asString();
        var contacts = CASES + "/" + ref + "/contacts";
        var call = "{\"kind\": \"CALL\"}";

        assertThat(keyed(system, CASES, body, key)
                        .isCreated()
                        .json()
                        .path("ref")
                        .asString())
                .isEqualTo(ref);
        keyed(system, CASES, "{\"ruleSets\": [\"complaints\"]}", key).isProblem(409, "idempotency-key-taken");
        keyed(system, contacts, "{\"kind\": \"NOBODY\"}", "once").isProblem(422, "request-not-valid");
        keyed(system, contacts, call, "once").isOk();
        assertThat(keyed(system, contacts, call, "once")
                        .isOk()
                        .json()
                        .path("contactsCount")
                        .asInt())
                .isEqualTo(1);
        assertThat(keyed(system, contacts, call, "twice")
                        .isOk()
                        .json()
                        .path("contactsCount")
                        .asInt())
                .isEqualTo(2);
        system.post(CASES, "{\"ref\": \"%s\", \"ruleSets\": [\"late-parcel\"]}".formatted(ref))
                .isProblem(409, "already-there");
    }

    @Test
    void standsAsItMayAndCountsAppeals() {
        var system = system();
        var ref = opened(system, "[\"complaints\"]", "\"channel\": \"FACE\"");
        for (var status : List.of("OPEN", "PENDING", "SOLVED")) {
            become(system, ref, "{\"status\": \"%s\"}".formatted(status)).isOk();
        }
        var refused = become(system, ref, "{\"status\": \"OPEN\"}").isProblem(409, "status-not-possible");
        become(system, ref, "{\"status\": \"REOPENED\"}").isOk();
        become(system, ref, "{\"status\": \"SOLVED\"}").isOk();
        var reopened = become(system, ref, "{\"status\": \"REOPENED\", \"appeal\": true, \"text\": \"Still late\"}")
                .isOk()
                .json();

        assertThat(refused.json().path("reason").path("en").asString()).contains("CLOSED, REOPENED");
        assertThat(reopened.path("reopenedCount").asInt()).isEqualTo(1);
        assertThat(reopened.path("facts").path("case").path("status").asString())
                .isEqualTo("REOPENED");
        assertThat(reopened.path("next").valueStream().map(JsonNode::asString))
                .containsExactly("OPEN", "PENDING", "ON_HOLD", "SOLVED");
        var newest = timeline(system, CASES + "/" + ref + "/timeline").getFirst();
        assertThat(newest.path("details").toString())
                .isEqualTo("{\"to\":\"REOPENED\",\"from\":\"SOLVED\",\"appeal\":true}");
        assertThat(newest.path("text").asString()).isEqualTo("Still late");
    }

    @Test
    void showsCasesToThoseOfTheirBranchAndTeamOnly() {
        branch("hanoi");
        branch("hue");
        var system = system();
        var inTeam = Staff.hire(server, Role.AGENT);
        team("refunds", inTeam);
        var inHanoi = signedInAs(of("hanoi", Role.AGENT));
        var inHue = signedInAs(of("hue", Role.AGENT));
        var member = signedInAs(inTeam);
        var ofHanoi = opened(system, "[\"late-parcel\"]", "\"branch\": \"hanoi\", \"team\": \"refunds\"");
        var ofNobody = opened(system, "[\"late-parcel\"]", "\"about\": \"x\"");
        var opened = inHue.post(CASES, "{\"ruleSets\": [\"late-parcel\"]}").isCreated();

        assertThat(opened.json().path("branch").asString()).isEqualTo("hue");
        for (var who : List.of(
                inHanoi,
                member,
                signedInAs(of("hanoi", Role.SUPERVISOR)),
                signIn(Role.COMPLIANCE),
                signedInAs(manager()),
                browser().bearing(key(Scope.CASES_READ)))) {
            who.get(CASES + "/" + ofHanoi).isOk();
            who.get(CASES + "/" + ofNobody).isOk();
            assertThat(refs(who, "?limit=200")).contains(ofHanoi, ofNobody);
        }
        for (var path : List.of("", "/timeline", "/recommendation")) {
            inHue.get(CASES + "/" + ofHanoi + path).isProblem(404, "not-found");
        }
        patch(inHue, ofHanoi, "{}").isProblem(404, "not-found");
        become(inHue, ofHanoi, "{\"status\": \"OPEN\"}").isProblem(404, "not-found");
        assertThat(refs(inHue, "?limit=200")).contains(ofNobody).doesNotContain(ofHanoi);
        patch(signIn(Role.COMPLIANCE), ofHanoi, "{}").isProblem(403, "not-allowed");
        signIn(Role.ADMINISTRATOR).get(CASES + "/" + ofHanoi).isProblem(403, "not-allowed");
    }

    @Test
    void isTakenByOneAndGivenToAnother() throws Exception {
        var system = system();
        var ref = opened(system, "[\"late-parcel\"]", "\"about\": \"x\"");
        var address = CASES + "/" + ref + "/assignment";
        var people = List.of(Staff.hire(server, Role.AGENT), Staff.hire(server, Role.AGENT));
        var replies = allAtOnce(people.stream()
                .map(person -> {
                    var browser = signedInAs(person);
                    browser.get(Browser.SESSION);
                    return (Callable<Reply>) () -> browser.post(address, "{\"take\": true}");
                })
                .toList());

        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 409);
        var second = replies.get(0).status() == 200 ? people.get(1) : people.get(0);
        assertThat(refs(signedInAs(second), "?view=MINE")).isEmpty();
        signedInAs(second).post(address, "{\"take\": true}").isProblem(409, "case-taken");
        system.post(address, "{\"assignee\": \"%s\"}".formatted(second.user())).isOk();
        assertThat(refs(signedInAs(second), "?view=MINE")).containsExactly(ref);
        assertThat(refs(system, "?view=UNASSIGNED&limit=200")).doesNotContain(ref);
        assertThat(system.post(address, "{\"assignee\": \"nobody-here\", \"team\": \"none\"}")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("assignee NOT_IN_LIST", "team NOT_IN_LIST");
        system.post(address, "{\"take\": true}").isProblem(422, "request-not-valid");
        assertThat(system.post(address, "{\"assignee\": null}")
                        .isOk()
                        .json()
                        .path("assignee")
                        .isNull())
                .isTrue();
    }

    @Test
    void keepsWhatTellsOfAPersonEncryptedUntilItIsErased() {
        var system = system();
        var ref = opened(system, "[\"late-parcel\"]", """
            "facts": {"parcel": {"recipient": "Nguyễn Thị Ánh"}, "scan": [{"place": "hub", "signedBy": "Bình"}]}\
            """);
        system.post(CASES + "/" + ref + "/contacts", "{\"kind\": \"CUSTOMER_WROTE\", \"text\": \"Ánh is angry\"}")
                .isOk();

        var kept = owner().sql("""
            SELECT concat(one.*::text, encode(content, 'escape'), details) AS kept
            FROM case_file one JOIN case_entry ON case_entry.case_file = one.id WHERE ref = :ref
            """)
                .param("ref", ref)
                .query((row, _) -> row.getString("kept"))
                .list();
        assertThat(kept).hasSize(2);
        assertThat(String.join("", kept)).contains("hub").doesNotContain("is angry", "Bình", "Ánh");
        assertThat(facts(system, ref).path("scan").toString()).isEqualTo("[{\"place\":\"hub\",\"signedBy\":\"Bình\"}]");
        assertThat(texts(system, ref)).containsExactly("Ánh is angry", "");

        owner().sql("DELETE FROM case_personal WHERE case_file = (SELECT id FROM case_file WHERE ref = :ref)")
                .param("ref", ref)
                .update();

        var erased = system.get(CASES + "/" + ref).isOk().json();
        assertThat(erased.path("personalFactsErased").asBoolean()).isTrue();
        assertThat(erased.path("facts").path("scan").toString()).isEqualTo("[{\"place\":\"hub\"}]");
        assertThat(texts(system, ref)).containsExactly("", "");
        patch(system, ref, "{\"parcel\": {\"recipient\": \"Hoa\"}}").isOk();
        assertThat(facts(system, ref).path("parcel").path("recipient").asString())
                .isEqualTo("Hoa");
    }

    @Test
    void recommendsWhatAllOfItsRuleSetsSay() {
        var agent = signIn(Role.AGENT);
        var ref = opened(agent, "[\"late-parcel\", \"complaints\"]", """
            "facts": {"parcel": {"daysLate": 2, "fee": "9 EUR"}, "case": {"type": "COMPLAINT"}}\
            """);

        var said = agent.get(CASES + "/" + ref + "/recommendation").isOk();

        var effects = said.json().path("effects").valueStream().toList();
        assertThat(effects)
                .extracting(effect -> effect.path("ruleSet").asString())
                .contains("late-parcel", "complaints");
        assertThat(effects)
                .extracting(effect -> effect.path("effect").path("rank").asInt())
                .isSorted();
        assertThat(said.headers().getCacheControl()).isEqualTo("no-store");
        var refund = effects.stream()
                .filter(effect -> effect.path("ruleSet").asString().equals("late-parcel"))
                .findFirst()
                .orElseThrow();
        assertThat(refund.path("effect").path("amount").path("amount").asString())
                .isEqualTo("9.00");
        var why = agent.get(refund.path("why").asString()).isOk().json();
        assertThat(why.path("why").toString()).contains("Two days late");
        assertThat(said.json().path("questions").size()).isPositive();
        assertThat(said.json().path("questions").valueStream())
                .anyMatch(question -> question.path("attribute").asString().equals("severity"));
        assertThat(agent.get(DECISIONS + "?caseRef=" + ref)
                        .json()
                        .path("decisions")
                        .size())
                .isZero();
    }

    @Test
    void isDecidedOnRecordAsItIs() {
        var agent = signIn(Role.AGENT);
        var ref = opened(agent, "[\"late-parcel\"]", "\"facts\": {\"parcel\": {\"daysLate\": 2, \"fee\": \"9 EUR\"}}");
        var address = CASES + "/" + ref + "/decisions";
        var body = "{\"ruleSet\": \"late-parcel\"}";

        var first = keyed(agent, address, body, ref).isCreated();
        patch(agent, ref, "{\"parcel\": {\"daysLate\": 3}}").isOk();
        var again = keyed(agent, address, body, ref).isCreated();
        var stale = send(agent, "POST", address, body, "If-Match", "\"1\"").isProblem(409, "changed-meanwhile");
        var wrong = agent.post(address, "{\"ruleSet\": \"complaints\"}").isProblem(422, "request-not-valid");

        var id = first.json().path("id").asString();
        assertThat(again.json().path("id").asString()).isEqualTo(id);
        assertThat(first.json().path("caseRef").asString()).isEqualTo(ref);
        assertThat(agent.get(DECISIONS + "/" + id)
                        .isOk()
                        .json()
                        .path("facts")
                        .path("parcel")
                        .path("daysLate")
                        .asInt())
                .isEqualTo(2);
        var decided = timeline(agent, CASES + "/" + ref + "/timeline").stream()
                .filter(entry -> entry.path("kind").asString().equals("DECIDED"))
                .toList();
        assertThat(decided).hasSize(1);
        assertThat(decided.getFirst().path("details").path("decision").asString())
                .isEqualTo(id);
        assertThat(stale.json().path("reason").path("vi").asString()).contains("Hồ sơ");
        assertThat(wrong.faults()).containsExactly("ruleSet NOT_IN_LIST");
    }

    @Test
    void tellsOfACustomerOverAllCasesAndChannels() {
        branch("far");
        var system = system();
        var customer = "K-" + UUID.randomUUID();
        var one = opened(system, "[\"late-parcel\"]", "\"customer\": \"%s\"".formatted(customer));
        var other =
                opened(system, "[\"late-parcel\"]", "\"customer\": \"%s\", \"branch\": \"far\"".formatted(customer));
        system.post(CASES + "/" + one + "/contacts", "{\"kind\": \"CALL\", \"channel\": \"PHONE\"}")
                .isOk();
        system.post(CASES + "/" + other + "/contacts", "{\"kind\": \"NOTE\"}").isOk();
        var address = "/api/v1/customers/" + customer + "/timeline";

        assertThat(timeline(system, address))
                .extracting(entry -> entry.path("caseRef").asString() + " "
                        + entry.path("kind").asString())
                .containsExactly(other + " CONTACT", one + " CONTACT", other + " OPENED", one + " OPENED");
        assertThat(timeline(signIn(Role.AGENT), address))
                .extracting(entry -> entry.path("caseRef").asString())
                .containsOnly(one);
        var page = system.get(address + "?limit=3").isOk().json();
        assertThat(timeline(
                        system, address + "?limit=3&before=" + page.path("next").asString()))
                .extracting(entry -> entry.path("caseRef").asString())
                .containsExactly(one);
    }

    @Test
    void queuesTheMostUrgentFirst() {
        branch("queue");
        var system = system();
        var agent = signedInAs(of("queue", Role.SUPERVISOR));
        var wanted = new ArrayList<String>();
        for (var opening : List.of("3", "2", "4")) {
            for (var priority : List.of("LOW", "URGENT", "NORMAL")) {
                wanted.add(priority + " " + opening + " "
                        + opened(system, "[\"complaints\"]", """
                            "branch": "queue", "about": "Queued", "openedAt": "2027-02-0%sT00:00:00Z",
                            "facts": {"case": {"priority": "%s"}}\
                            """.formatted(opening, priority)));
            }
        }
        var order = List.of("URGENT", "NORMAL", "LOW");
        wanted.sort((one, other) -> {
            var byPriority = order.indexOf(one.split(" ", -1)[0]) - order.indexOf(other.split(" ", -1)[0]);
            return byPriority != 0 ? byPriority : one.split(" ", -1)[1].compareTo(other.split(" ", -1)[1]);
        });

        var found = new ArrayList<String>();
        var after = "";
        do {
            var page = agent.get(CASES + "?text=queued&limit=4" + after).isOk().json();
            page.path("cases").forEach(one -> found.add(one.path("ref").asString()));
            after = page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").asString();
        } while (!after.isEmpty());

        assertThat(found)
                .isEqualTo(wanted.stream().map(line -> line.split(" ", -1)[2]).toList());
        become(system, found.getFirst(), "{\"status\": \"SOLVED\"}").isOk();
        assertThat(refs(agent, "?text=queued")).doesNotContain(found.getFirst());
        assertThat(refs(agent, "?text=queued&status=SOLVED")).containsExactly(found.getFirst());
        agent.get(CASES + "?after=nowhere").isProblem(400, "bad-request");
    }

    private Browser system() {
        return browser().bearing(key(Scope.CASES));
    }

    private static String opened(Browser who, String ruleSets, String members) {
        return who.post(CASES, "{\"ruleSets\": %s, %s}".formatted(ruleSets, members))
                .isCreated()
                .json()
                .path("ref")
                .asString();
    }

    private static Reply patch(Browser who, String ref, String patch, String... headers) {
        return send(who, "PATCH", CASES + "/" + ref + "/facts", patch, headers);
    }

    private static Reply keyed(Browser who, String path, String body, String key) {
        return send(who, "POST", path, body, "Idempotency-Key", key);
    }

    private static Reply send(Browser who, String method, String path, String body, String... headers) {
        return who.send(method, path, body, headers);
    }

    private static Reply become(Browser who, String ref, String body) {
        return who.post(CASES + "/" + ref + "/status", body);
    }

    private static JsonNode facts(Browser who, String ref) {
        return who.get(CASES + "/" + ref).isOk().json().path("facts");
    }

    private static List<String> refs(Browser who, String query) {
        return who.get(CASES + query)
                .isOk()
                .json()
                .path("cases")
                .valueStream()
                .map(one -> one.path("ref").asString())
                .toList();
    }

    private static List<JsonNode> timeline(Browser who, String address) {
        return who.get(address).isOk().json().path("entries").valueStream().toList();
    }

    private static List<String> texts(Browser who, String ref) {
        return timeline(who, CASES + "/" + ref + "/timeline").stream()
                .map(entry -> entry.path("text").asString(""))
                .toList();
    }

    private void branch(String id) {
        owner().sql("INSERT INTO branch (id, name, created_at, created_by) VALUES (:id, :id, now(), 'test')")
                .param("id", id)
                .update();
    }

    private void team(String id, Person member) {
        owner().sql("INSERT INTO staff_group (id, name, created_at, created_by) VALUES (:id, :id, now(), 'test')")
                .param("id", id)
                .update();
        owner().sql("INSERT INTO group_member (staff_group, user_name) VALUES (:id, :user)")
                .param("id", id)
                .param("user", member.user())
                .update();
    }

    private Person of(String branch, Role role) {
        return changed(Staff.hire(server, role), "branch", branch);
    }

    private Person manager() {
        return changed(of("hue", Role.SUPERVISOR), "grade", "MANAGER");
    }

    private Person changed(Person person, String column, String value) {
        owner().sql("UPDATE person SET " + column + " = :value WHERE user_name = :user")
                .param("value", value)
                .param("user", person.user())
                .update();
        return person;
    }

    private static <T> List<T> allAtOnce(List<Callable<T>> calls) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<T>>();
            for (var call : calls) {
                running.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            start.countDown();
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
