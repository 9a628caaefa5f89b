package dev.makegood.server.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Browser;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PeopleTest extends RunningServer {
    private static final String PEOPLE = "/api/v1/people";
    private static final String BRANCHES = "/api/v1/branches";

    @Test
    void addsAPersonWhoChoosesAnotherPasswordFirst() {
        var administrator = signIn(Role.ADMINISTRATOR);

        var reply = administrator.post(PEOPLE, person("thu.nguyen", "agent"));

        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(reply.headers().getFirst("Location")).isEqualTo(PEOPLE + "/thu.nguyen");
        assertThat(reply.headers().getFirst("Cache-Control")).isEqualTo("no-store");
        var browser = browser();
        browser.signIn("Thu.Nguyen", reply.json().path("password").asString()).isOk();
        browser.get("/api/v1/rule-sets").isProblem(403, "password-change-required");
        var shown = administrator.get(PEOPLE + "/thu.nguyen").isOk();
        assertThat(shown.json()).isEqualTo(reply.json().path("person"));
        assertThat(shown.text()).doesNotContain(reply.json().path("password").asString());
        assertThat(administrator.get(PEOPLE).isOk().text()).contains("thu.nguyen");
        administrator.post(PEOPLE, person("thu.nguyen", "agent")).isProblem(409, "already-there");
    }

    @Test
    void namesAllFaultsOfAPerson() {
        var administrator = signIn(Role.ADMINISTRATOR);

        var faulty = administrator.post(PEOPLE, """
            {"user": "A", "name": " ", "roles": ["agent", "king", 1], "grade": 3, "branch": "moon", "x": true}
            """);

        assertThat(faulty.isProblem(422, "request-not-valid").faults())
                .containsExactly(
                        "branch NOT_IN_LIST",
                        "grade WRONG_TYPE",
                        "language MISSING",
                        "name OUT_OF_BOUNDS",
                        "roles[1] NOT_IN_LIST",
                        "roles[2] WRONG_TYPE",
                        "user OUT_OF_BOUNDS",
                        "x UNKNOWN_MEMBER");
        assertThat(administrator
                        .post(PEOPLE, "[]")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .contains(" WRONG_TYPE");
        administrator.post(PEOPLE, "{").isProblem(400, "malformed-json");
        administrator.get(PEOPLE + "/nobody").isProblem(404, "not-found");
        administrator.put(PEOPLE + "/nobody", changed(1, true, "agent")).isProblem(404, "not-found");
        administrator.post(PEOPLE + "/nobody/password", "").isProblem(404, "not-found");
    }

    @Test
    void changesWhatAPersonMayDoFromTheNextRequestOn() {
        var administrator = signIn(Role.ADMINISTRATOR);
        var person = Staff.hire(server, Role.AGENT);
        var browser = signedInAs(person);
        browser.get("/api/v1/audit").isProblem(403, "not-allowed");

        var changed = administrator
                .put(PEOPLE + "/" + person.user(), changed(1, true, "compliance"))
                .isOk();

        assertThat(changed.json().path("version").asInt()).isEqualTo(2);
        browser.get("/api/v1/audit").isOk();
        administrator
                .put(PEOPLE + "/" + person.user(), changed(1, true, "agent"))
                .isProblem(409, "changed-meanwhile");
        administrator
                .put(PEOPLE + "/" + person.user(), changed(2, false, "agent"))
                .isOk();
        browser.get("/api/v1/audit").isProblem(401, "not-authenticated");
        administrator
                .put(PEOPLE + "/" + person.user(), changed(3, true, "compliance"))
                .isOk();
        browser.get("/api/v1/audit").isProblem(401, "not-authenticated");
    }

    @Test
    void resetsAPassword() {
        var administrator = signIn(Role.ADMINISTRATOR);
        var person = Staff.hire(server, Role.AGENT);
        var browser = signedInAs(person);

        var reply = administrator
                .post(PEOPLE + "/" + person.user() + "/password", "")
                .isOk();

        assertThat(reply.headers().getFirst("Cache-Control")).isEqualTo("no-store");
        browser.get(Browser.SESSION).isProblem(401, "not-authenticated");
        browser().signIn(person.user(), Staff.PASSWORD).isProblem(401, "sign-in-refused");
        var session = browser()
                .signIn(person.user(), reply.json().path("password").asString())
                .isOk();
        assertThat(session.json().path("passwordChangeRequired").asBoolean()).isTrue();
    }

    @Test
    void keepsTheLastAdministrator() throws Exception {
        retireAdministrators();
        var one = Staff.hire(server, Role.ADMINISTRATOR);
        var browser = signedInAs(one);
        browser.put(PEOPLE + "/" + one.user(), changed(1, true, "agent")).isProblem(409, "last-administrator");
        browser.put(PEOPLE + "/" + one.user(), changed(1, false, "administrator"))
                .isProblem(409, "last-administrator");

        var other = Staff.hire(server, Role.ADMINISTRATOR);
        var second = signedInAs(other);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var gone = threads.invokeAll(List.<Callable<Integer>>of(
                    () -> browser.put(PEOPLE + "/" + one.user(), changed(1, true, "agent"))
                            .status(),
                    () -> second.put(PEOPLE + "/" + other.user(), changed(1, true, "agent"))
                            .status()));
            assertThat(List.of(gone.get(0).get(), gone.get(1).get())).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void makesBranchesThatPeopleBelongTo() {
        var administrator = signIn(Role.ADMINISTRATOR);

        var made = administrator.post(BRANCHES, "{\"id\": \"da-nang\", \"name\": \"Đà Nẵng\"}");

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(administrator.get(BRANCHES).isOk().json().valueStream()).contains(made.json());
        administrator.post(BRANCHES, "{\"id\": \"da-nang\", \"name\": \"x\"}").isProblem(409, "already-there");
        assertThat(administrator
                        .post(BRANCHES, "{\"id\": \"Đà\"}")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("id OUT_OF_BOUNDS", "name MISSING");
        var person = Staff.hire(server, Role.AGENT);
        administrator.put(PEOPLE + "/" + person.user(), """
            {"name": "Thu", "roles": [], "grade": "SENIOR", "branch": "da-nang", "language": "vi",
             "active": true, "version": 1}
            """).isOk();
        assertThat(signedInAs(person)
                        .get(Browser.SESSION)
                        .isOk()
                        .json()
                        .path("branch")
                        .asString())
                .isEqualTo("da-nang");
    }

    @Test
    void isOpenToAKeyWithTheScopeToo() {
        get(PEOPLE, key(Scope.PEOPLE)).isOk();
        get(PEOPLE, key(Scope.API_KEYS)).isProblem(403, "not-allowed");
    }

    private void retireAdministrators() {
        server.getBean(JdbcClient.class).sql("UPDATE person SET active = false").update();
    }

    private static String person(String user, String role) {
        return """
            {"user": "%s", "name": "Nguyễn Thu", "roles": ["%s"], "grade": "SENIOR", "language": "vi"}
            """.formatted(user, role);
    }

    private static String changed(int version, boolean active, String role) {
        return """
            {"name": "Some One", "roles": ["%s"], "grade": "MANAGER", "language": "en", "active": %s, "version": %d}
            """.formatted(role, active, version);
    }
}
