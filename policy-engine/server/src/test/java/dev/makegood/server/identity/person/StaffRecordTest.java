package dev.makegood.server.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Browser;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Role;
import org.junit.jupiter.api.Test;

class StaffRecordTest extends RunningServer {
    private static final String MISSING = "TRAINING_MISSING";
    private static final String TRAINED = """
        {"hiredOn": "2020-01-02", "version": 0, "trainings":
            [{"topic": "complaints", "completedOn": "2026-12-01", "hours": 40, "until": "2027-12-31"}]}
        """;

    private static final String GRANT = """
        {"ruleSet": "authority", "facts": {"organisation": {"preset": "BANK"},
            "grant": {"basis": "GOODWILL", "form": "CREDIT", "amount": "500000 VND"}}}
        """;

    @Test
    void keepsWhatAnAdministratorPutsOnRecord() {
        var administrator = signIn(Role.ADMINISTRATOR);
        var person = Staff.hire(server, Role.AGENT);
        var path = record(person);
        var nothing = administrator.get(path).isOk().json();
        assertThat(nothing.path("trainings").isNull()).isTrue();
        assertThat(nothing.path("version").asInt()).isZero();

        var kept = administrator.put(path, TRAINED).isOk();

        assertThat(administrator.get(path).isOk().json()).isEqualTo(kept.json());
        assertThat(kept.json().path("trainings").path(0).path("topic").asString())
                .isEqualTo("complaints");
        administrator.put(path, TRAINED).isProblem(409, "changed-meanwhile");
        assertThat(administrator.get("/api/v1/audit?limit=1").isOk().text())
                .contains("person.record-changed", "hiredOn", "trainings")
                .doesNotContain("2020-01-02");
        administrator.get("/api/v1/people/nobody/record").isProblem(404, "not-found");
    }

    @Test
    void namesAllFaultsOfARecord() {
        var administrator = signIn(Role.ADMINISTRATOR);
        var faulty = administrator.put(record(Staff.hire(server, Role.AGENT)), """
            {"hiredOn": "+999999999-01-01", "trainings": [
                {"topic": " ", "hours": -1}, 7,
                {"topic": "fire", "completedOn": "2026-12-01", "hours": 1, "until": "2026-11-30"},
                {"topic": "water", "completedOn": "2026-12-01", "hours": 1},
                {"topic": "water", "completedOn": "2026-12-01", "hours": 2}]}
            """);

        assertThat(faulty.isProblem(422, "request-not-valid").faults())
                .contains(
                        "hiredOn OUT_OF_BOUNDS",
                        "trainings[0].completedOn MISSING",
                        "trainings[0].hours OUT_OF_BOUNDS",
                        "trainings[0].topic OUT_OF_BOUNDS",
                        "trainings[2].until OUT_OF_BOUNDS",
                        "trainings[4] TWICE",
                        "version MISSING");
    }

    @Test
    void isSeenByTheRulesAndCannotBeClaimed() {
        var administrator = signIn(Role.ADMINISTRATOR);
        var person = Staff.hire(server, Role.AGENT);
        var agent = signedInAs(person);
        assertThat(evaluated(agent)).doesNotContain(MISSING);

        administrator.put(record(person), "{\"trainings\": [], \"version\": 0}").isOk();
        assertThat(evaluated(agent)).contains(MISSING);
        administrator
                .put(record(person), TRAINED.replace("\"version\": 0", "\"version\": 1"))
                .isOk();

        assertThat(evaluated(agent)).doesNotContain(MISSING);
        assertThat(agent.post(
                                EVALUATIONS,
                                GRANT.replace("\"facts\": {", "\"facts\": {\"agent\": {\"trainingHours\": 8}, "))
                        .status())
                .isEqualTo(422);
    }

    private static String evaluated(Browser agent) {
        return agent.post(EVALUATIONS, GRANT).isOk().json().path("effects").toString();
    }

    private static String record(Person person) {
        return "/api/v1/people/" + person.user() + "/record";
    }
}
