package dev.makegood.server.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Browser;
import dev.makegood.server.Reply;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.person.Staff;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

class SignInTest extends RunningServer {
    private static final String RULE_SETS = "/api/v1/rule-sets";
    private static final String PASSWORD_PATH = "/api/v1/session/password";

    @Test
    void tellsWhoIsSignedIn() {
        var person = Staff.hire(server, Role.AGENT, Role.AUTHOR);
        var browser = browser();

        var session = browser.signIn(person.user(), Staff.PASSWORD).isOk();

        assertThat(session.text()).isEqualTo(browser.get(Browser.SESSION).isOk().text());
        assertThat(session.json().path("user").asString()).isEqualTo(person.user());
        assertThat(texts(session.json().path("roles"))).containsExactly("agent", "author");
        assertThat(texts(session.json().path("authorities")))
                .containsExactly("evaluations", "decisions", "replies", "cases", "care", "rule-sets", "drafts");
        assertThat(session.json().path("grade").asString()).isEqualTo("SENIOR");
        assertThat(session.json().path("branch").isNull()).isTrue();
        assertThat(session.json().path("passwordChangeRequired").asBoolean()).isFalse();
        assertThat(session.json().path("signedInAt").asString()).isEqualTo("2027-03-01T23:30:00.123Z");
        browser.get(RULE_SETS).isOk();
    }

    @Test
    void setsACookieThatNoScriptAndNoOtherSiteSees() {
        var person = Staff.hire(server, Role.AGENT);
        var browser = browser();

        var reply = browser.signIn(person.user(), Staff.PASSWORD).isOk();

        assertThat(reply.headers().get("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .matches("MAKEGOOD_SESSION=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Strict"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("XSRF-TOKEN=").contains("SameSite=Strict"));
        assertThat(reply.headers().getFirst("Cache-Control")).contains("no-store");
    }

    @Test
    void nobodyHasNoSession() {
        var browser = browser();

        browser.get(Browser.SESSION).isProblem(401, "not-authenticated");
        assertThat(browser.cookie(Browser.CSRF_COOKIE)).isNotEmpty();
        browser.in("made-up").get(RULE_SETS).isProblem(401, "not-authenticated");
    }

    @Test
    void beginsAnewWithEverySignIn() {
        var person = Staff.hire(server, Role.AGENT);
        var browser = browser().in("chosen-by-somebody-else");

        browser.signIn(person.user(), Staff.PASSWORD).isOk();
        var first = browser.cookie(Browser.SESSION_COOKIE);
        var firstGuard = browser.cookie(Browser.CSRF_COOKIE);
        browser.signIn(person.user(), Staff.PASSWORD).isOk();

        assertThat(first).isNotEqualTo("chosen-by-somebody-else");
        assertThat(browser.cookie(Browser.SESSION_COOKIE)).isNotEqualTo(first);
        assertThat(browser.cookie(Browser.CSRF_COOKIE)).isNotEqualTo(firstGuard);
        browser().in(first).get(RULE_SETS).isProblem(401, "not-authenticated");
    }

    @Test
    void refusesForgedRequests() {
        var browser = signIn(Role.AGENT);

        browser.forged("POST", Browser.SESSION).isProblem(403, "not-allowed");
        browser.forged("DELETE", Browser.SESSION).isProblem(403, "not-allowed");
        browser.get(Browser.SESSION).isOk();
    }

    @Test
    void signsOut() {
        var browser = signIn(Role.AGENT);
        var token = browser.cookie(Browser.SESSION_COOKIE);

        var reply = browser.delete(Browser.SESSION);

        assertThat(reply.status()).isEqualTo(204);
        assertThat(browser.cookie(Browser.SESSION_COOKIE)).isEmpty();
        browser().in(token).get(Browser.SESSION).isProblem(401, "not-authenticated");
    }

    @Test
    void endsASessionThatIsIdle() {
        var browser = signIn(Role.AGENT);

        clock.goOn(Sessions.IDLE_AT_MOST.minusSeconds(1));
        browser.get(Browser.SESSION).isOk();
        clock.goOn(Sessions.IDLE_AT_MOST.minusSeconds(1));
        browser.get(Browser.SESSION).isOk();
        clock.goOn(Sessions.IDLE_AT_MOST);

        browser.get(Browser.SESSION).isProblem(401, "not-authenticated");
    }

    @Test
    void endsASessionAfterADayOfWork() {
        var browser = signIn(Role.AGENT);
        var step = Duration.ofMinutes(20);

        for (var since = step; since.compareTo(Sessions.AT_MOST) < 0; since = since.plus(step)) {
            clock.goOn(step);
            browser.get(Browser.SESSION).isOk();
        }
        clock.goOn(step);

        browser.get(Browser.SESSION).isProblem(401, "not-authenticated");
    }

    @Test
    void refusesEverybodyInTheSameWords() {
        var person = Staff.hire(server, Role.AGENT);
        var gone = Staff.hire(server, Role.AGENT);
        deactivate(gone);

        var unknown = browser().signIn("nobody-of-that-name", Staff.PASSWORD).isProblem(401, "sign-in-refused");
        var wrong = browser().signIn(person.user(), "not the password").isProblem(401, "sign-in-refused");
        var inactive = browser().signIn(gone.user(), Staff.PASSWORD).isProblem(401, "sign-in-refused");

        assertThat(List.of(wrong.text(), inactive.text())).containsOnly(unknown.text());
    }

    @Test
    void takesTheSameTimeToRefuse() {
        var person = Staff.hire(server, Role.AGENT);

        var unknown = shortest(() -> browser().signIn("nobody-of-that-name", Staff.PASSWORD));
        var wrong = shortest(() -> browser().signIn(person.user(), "not the password"));

        assertThat(unknown).isGreaterThan(Duration.ofMillis(390));
        assertThat(wrong.minus(unknown).abs()).isLessThan(Duration.ofMillis(250));
    }

    @Test
    void letsAnAccountWaitLongerAndLonger() {
        var person = Staff.hire(server, Role.AGENT);
        fail(person, FailedAttempts.FREE);

        browser().signIn(person.user(), Staff.PASSWORD).isProblem(401, "sign-in-refused");
        clock.goOn(FailedAttempts.FIRST_WAIT);
        fail(person, 1);
        clock.goOn(FailedAttempts.FIRST_WAIT);
        browser().signIn(person.user(), Staff.PASSWORD).isProblem(401, "sign-in-refused");
        clock.goOn(FailedAttempts.FIRST_WAIT);

        browser().signIn(person.user(), Staff.PASSWORD).isOk();
        fail(person, FailedAttempts.FREE - 1);
        browser().signIn(person.user(), Staff.PASSWORD).isOk();
    }

    @Test
    void neverLetsAnAccountWaitForLongerThanAQuarterOfAnHour() {
        var person = Staff.hire(server, Role.AGENT);
        fail(person, FailedAttempts.FREE);
        for (var more = 0; more < 6; more++) {
            clock.goOn(FailedAttempts.LONGEST_WAIT);
            fail(person, 1);
        }

        clock.goOn(FailedAttempts.LONGEST_WAIT);

        browser().signIn(person.user(), Staff.PASSWORD).isOk();
    }

    @Test
    void forgetsFailuresAfterAQuarterOfAnHour() {
        var person = Staff.hire(server, Role.AGENT);
        fail(person, FailedAttempts.FREE - 1);

        clock.goOn(Duration.ofMinutes(15));
        fail(person, 1);

        browser().signIn(person.user(), Staff.PASSWORD).isOk();
    }

    @Test
    void countsAttemptsThatComeAllAtOnce() {
        var person = Staff.hire(server, Role.AGENT);
        var attempts = server.getBean(FailedAttempts.class);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var admitted =
                    IntStream.range(0, 20)
                            .mapToObj(_ -> threads.submit(() -> attempts.admit(person.user())))
                            .toList()
                            .stream()
                            .filter(SignInTest::isTrue)
                            .count();
            assertThat(admitted).isEqualTo(FailedAttempts.FREE);
        }
    }

    @Test
    void takesNothingFromTheAddress() {
        var person = Staff.hire(server, Role.AGENT);

        browser()
                .form(Browser.SESSION + "?user=" + person.user() + "&password=x", "")
                .isProblem(400, "bad-request");
        assertThat(browser()
                        .form(Browser.SESSION, "user=" + person.user())
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("password MISSING");
    }

    @Test
    void readsNoFormThatIsTooLarge() {
        var form = "user=agent&password=" + "x".repeat(100_000);

        browser().form(Browser.SESSION, form).isProblem(413, "too-large");
        Reply.to(request(HttpMethod.POST, Browser.SESSION)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body(form))
                .isProblem(413, "too-large");
    }

    @Test
    void wantsTheFirstPasswordChangedBeforeAnythingElse() {
        var person = Staff.hireNewly(server, Role.AGENT, Role.ADMINISTRATOR);
        var browser = browser();

        var session = browser.signIn(person.user(), Staff.PASSWORD).isOk().json();
        assertThat(session.path("passwordChangeRequired").asBoolean()).isTrue();
        assertThat(session.path("authorities").isEmpty()).isFalse();
        for (var path : List.of(RULE_SETS, "/api/v1/people", "/api/v1/nothing", "/actuator/metrics")) {
            browser.get(path).isProblem(403, "password-change-required");
        }
        browser.post("/api/v1/decisions", "{}").isProblem(403, "password-change-required");
        assertThat(browser.get("/v3/api-docs").status()).isEqualTo(200);

        var changed = browser.put(PASSWORD_PATH, passwords(Staff.PASSWORD, "some other words of mine"))
                .isOk();
        assertThat(changed.json().path("passwordChangeRequired").asBoolean()).isFalse();
        browser.get(RULE_SETS).isOk();
        browser().signIn(person.user(), "some other words of mine").isOk();
        browser().signIn(person.user(), Staff.PASSWORD).isProblem(401, "sign-in-refused");
    }

    @Test
    void endsAllOtherSessionsWithThePassword() {
        var person = Staff.hire(server, Role.AGENT);
        var here = signedInAs(person);
        var there = signedInAs(person);
        var before = here.cookie(Browser.SESSION_COOKIE);

        here.put(PASSWORD_PATH, passwords(Staff.PASSWORD, "some other words of mine"))
                .isOk();

        here.get(RULE_SETS).isOk();
        there.get(RULE_SETS).isProblem(401, "not-authenticated");
        browser().in(before).get(RULE_SETS).isProblem(401, "not-authenticated");
    }

    @Test
    void namesAllFaultsOfAPassword() {
        var person = Staff.hire(server, Role.AGENT);
        var browser = signedInAs(person);

        assertThat(browser.put(PASSWORD_PATH, passwords("wrong", "short"))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("current WRONG", "new TOO_SHORT");
        assertThat(browser.put(PASSWORD_PATH, passwords(Staff.PASSWORD, Staff.PASSWORD))
                        .faults())
                .containsExactly("new SAME_AS_BEFORE");
        assertThat(browser.put(PASSWORD_PATH, "{\"old\": 1}").faults())
                .containsExactly("current MISSING", "new MISSING", "old UNKNOWN_MEMBER");
        browser.get(RULE_SETS).isOk();
    }

    @Test
    void letsNobodyGuessTheCurrentPassword() {
        var person = Staff.hire(server, Role.AGENT);
        var browser = signedInAs(person);
        for (var attempt = 0; attempt < FailedAttempts.FREE; attempt++) {
            browser.put(PASSWORD_PATH, passwords("wrong", "some other words of mine"));
        }

        assertThat(browser.put(PASSWORD_PATH, passwords(Staff.PASSWORD, "some other words of mine"))
                        .faults())
                .containsExactly("current WRONG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE"})
    void isForPeopleOnly(String method) {
        Reply.to(request(HttpMethod.valueOf(method), Browser.SESSION)
                        .header("Authorization", "Bearer " + key(Scope.values())))
                .isProblem(403, "not-allowed");
    }

    private void fail(Person person, int times) {
        for (var attempt = 0; attempt < times; attempt++) {
            browser().signIn(person.user(), "not the password").isProblem(401, "sign-in-refused");
        }
    }

    private void deactivate(Person person) {
        signIn(Role.ADMINISTRATOR).put("/api/v1/people/" + person.user(), """
            {"name": "Gone", "roles": [], "grade": "SENIOR", "language": "en", "active": false, "version": 1}
            """).isOk();
    }

    private static boolean isTrue(Future<Boolean> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a few times: what other tests do meanwhile takes its time too. */
    private static Duration shortest(Runnable action) {
        return Stream.generate(() -> timeOf(action))
                .limit(4)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Duration timeOf(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static String passwords(String current, String chosen) {
        return "{\"current\": \"%s\", \"new\": \"%s\"}".formatted(current, chosen);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
