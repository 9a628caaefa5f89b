package dev.makegood.server.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.makegood.server.Browser;
import dev.makegood.server.Events;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.person.Staff;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class CaseStreamsTest extends RunningServer {
    private static final String CASES = "/api/v1/cases";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void tellsAsItHappensAndGoesOnAfterABrokenLine() throws IOException {
        var agent = signIn(Role.AGENT);
        var ref = opened("\"about\": \"x\"");
        String place;
        try (var stream = new Events(agent, CASES + "/stream")) {
            stream.waitFor("id: ");
            contact(ref, "CALL");
            place = id(told(stream, ref, 1).getFirst(), stream);
            assertThat(told(stream, ref, 1).getFirst())
                    .contains("\"kind\":\"CONTACT\"", "\"version\":2", "\"by\":\"test\"")
                    .doesNotContain("facts");
        }
        contact(ref, "NOTE");
        contact(ref, "GREETED");

        try (var stream = new Events(agent, CASES + "/stream?after=0", "Last-Event-ID", place)) {
            assertThat(told(stream, ref, 2))
                    .extracting(line -> line.replaceAll(".*(\"version\":\\d+).*", "$1"))
                    .containsExactly("\"version\":3", "\"version\":4");
        }
        agent.get(CASES + "/stream?after=none").isProblem(400, "bad-request");
        agent.get(CASES + "/none-of-that-name/stream").isProblem(404, "not-found");
    }

    @Test
    void tellsNobodyOfCasesOneMayNotSee() throws IOException {
        var branch = "streamed-" + UUID.randomUUID();
        owner().sql("INSERT INTO branch (id, name, created_at, created_by) VALUES (:id, :id, now(), 'test')")
                .param("id", branch)
                .update();
        var insider = Staff.hire(server, Role.AGENT);
        owner().sql("UPDATE person SET branch = :branch WHERE user_name = :user")
                .param("branch", branch)
                .param("user", insider.user())
                .update();
        var hidden = opened("\"branch\": \"%s\"".formatted(branch));
        var open = opened("\"about\": \"x\"");
        try (var inside = new Events(signedInAs(insider), CASES + "/stream");
                var outside = new Events(signIn(Role.AGENT), CASES + "/stream");
                var one = new Events(signedInAs(insider), CASES + "/" + hidden + "/stream")) {
            for (var stream : List.of(inside, outside, one)) {
                stream.waitFor("id: ");
            }
            contact(hidden, "CALL");
            contact(open, "CALL");
            contact(hidden, "NOTE");
            contact(open, "NOTE");

            told(inside, hidden, 2);
            told(inside, open, 2);
            told(outside, open, 2);
            told(one, hidden, 2);
            assertThat(lines(outside, hidden)).isEmpty();
            assertThat(lines(one, open)).isEmpty();
        }
    }

    @Test
    void tellsInTheOrderInWhichItCanBeSeen() throws IOException {
        var agent = signIn(Role.AGENT);
        var refs = new ArrayList<String>();
        for (var number = 0; number < 6; number++) {
            refs.add(opened("\"about\": \"x\""));
        }
        try (var stream = new Events(agent, CASES + "/stream");
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            stream.waitFor("id: ");
            for (var ref : refs) {
                threads.execute(() -> {
                    for (var count = 0; count < 8; count++) {
                        contact(ref, "NOTE");
                    }
                });
            }
            for (var ref : refs) {
                told(stream, ref, 8);
            }
            var ids = stream.lines().stream()
                    .filter(line -> line.startsWith("id: "))
                    .map(line -> Long.valueOf(line.substring("id: ".length())))
                    .toList();
            assertThat(ids).isSorted();
            for (var ref : refs) {
                assertThat(lines(stream, ref))
                        .extracting(line -> Integer.valueOf(line.replaceAll(".*\"version\":(\\d+).*", "$1")))
                        .containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
            }
        }
    }

    @Test
    void tellsWhatAnotherNodeDidThoughNothingWoke() throws IOException {
        var ref = opened("\"about\": \"x\"");
        try (var stream = new Events(signIn(Role.COMPLIANCE), CASES + "/stream")) {
            stream.waitFor("id: ");
            owner().sql("""
                WITH place AS (UPDATE case_feed SET newest = newest + 1 RETURNING newest)
                INSERT INTO case_entry (seq, id, case_file, version, kind, at, actor, details)
                SELECT newest, gen_random_uuid(), case_file.id, 9, 'CLOCK', now(), 'system', '{}'
                FROM place, case_file WHERE ref = :ref
                """).param("ref", ref).update();

            assertThat(told(stream, ref, 1).getFirst()).contains("CLOCK");
        }
    }

    @Test
    void tellsToReadAnewWhereTooMuchHappened() throws IOException {
        var ref = opened("\"about\": \"x\"");
        owner().sql("""
            WITH place AS (UPDATE case_feed SET newest = newest + 5001 RETURNING newest)
            INSERT INTO case_entry (seq, id, case_file, version, kind, at, actor, details)
            SELECT newest - 5001 + number, gen_random_uuid(), case_file.id, 9, 'CLOCK', now(), 'system', '{}'
            FROM place, case_file, generate_series(1, 5001) number WHERE ref = :ref
            """).param("ref", ref).update();

        try (var stream = new Events(signIn(Role.AGENT), CASES + "/stream?after=0")) {
            stream.waitFor("event: anew");
            contact(ref, "CALL");
            assertThat(told(stream, ref, 1).getFirst()).contains("CONTACT");
        }
    }

    @Test
    void endsWithTheSession() throws IOException {
        var browser = signIn(Role.AGENT);
        try (var stream = new Events(browser, CASES + "/stream")) {
            stream.waitFor("id: ");
            browser.delete(Browser.SESSION);
            stream.waitForTheEnd();
        }
    }

    private String opened(String members) {
        return system().post(CASES, "{\"ruleSets\": [\"late-parcel\"], %s}".formatted(members))
                .isCreated()
                .json()
                .path("ref")
                .asString();
    }

    private void contact(String ref, String kind) {
        system().post(CASES + "/" + ref + "/contacts", "{\"kind\": \"%s\"}".formatted(kind))
                .isOk();
    }

    private Browser system() {
        return browser().bearing(key(Scope.CASES));
    }

    private static List<String> told(Events stream, String ref, int times) {
        await().atMost(PATIENCE).until(() -> lines(stream, ref).size() >= times);
        return lines(stream, ref);
    }

    private static List<String> lines(Events stream, String ref) {
        return stream.lines().stream()
                .filter(line -> line.startsWith("data: ") && line.contains("\"caseRef\":\"" + ref + "\""))
                .toList();
    }

    private static String id(String data, Events stream) {
        return stream.lines().get(stream.lines().indexOf(data) - 2).substring("id: ".length());
    }
}
