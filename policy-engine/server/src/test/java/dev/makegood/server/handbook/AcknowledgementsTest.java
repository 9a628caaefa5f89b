package dev.makegood.server.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Browser;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.person.Staff;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AcknowledgementsTest extends RunningServer {
    private static final String HANDBOOKS = "/api/v1/handbooks";
    private static final String ACKNOWLEDGEMENT = "/api/v1/rule-sets/late-parcel/handbook/acknowledgement";
    private static final String READERS = ACKNOWLEDGEMENT + "s";

    @Test
    void areOnRecordOnceAndNamedInTheAuditLog() {
        var person = Staff.hire(server, Role.AGENT);
        var agent = signedInAs(person);
        assertThat(parcel(agent).path("acknowledgedAt").isNull()).isTrue();

        var first = agent.put(ACKNOWLEDGEMENT, read(live(agent))).isOk().json();
        var again = agent.put(ACKNOWLEDGEMENT, read(live(agent))).isOk().json();

        assertThat(again).isEqualTo(first);
        assertThat(parcel(agent).path("acknowledgedAt").asString())
                .isEqualTo(first.path("acknowledgedAt").asString());
        var audit = get("/api/v1/audit", key(Scope.AUDIT)).isOk().json().path("entries");
        assertThat(audit.valueStream()
                        .filter(entry -> entry.path("actor").asString().equals(person.id()))
                        .map(entry -> entry.path("action").asString() + " "
                                + entry.path("subject").asString()))
                .containsExactly("handbook.acknowledged rule-set:late-parcel");
    }

    @Test
    void areOfTheReleaseThatDecides() {
        var agent = signIn(Role.AGENT);

        agent.put(ACKNOWLEDGEMENT, read(live(agent) + 1)).isProblem(409, "changed-meanwhile");
        agent.put(ACKNOWLEDGEMENT, "{}").isProblem(422, "request-not-valid");
        agent.put(ACKNOWLEDGEMENT, "[]").isProblem(422, "request-not-valid");
        agent.put("/api/v1/rule-sets/none/handbook/acknowledgement", read(1)).isProblem(404, "rule-set-unknown");
        assertThat(parcel(agent).path("acknowledgedAt").isNull()).isTrue();
    }

    @Test
    void areSeenByThoseWhoAnswerForThem() {
        var person = Staff.hire(server, Role.AGENT);
        var agent = signedInAs(person);
        var compliance = signIn(Role.COMPLIANCE);
        var before = compliance.get(READERS).isOk().json();

        agent.put(ACKNOWLEDGEMENT, read(live(agent))).isOk();

        var after = compliance.get(READERS + "?limit=200").isOk().json();
        assertThat(after.path("acknowledged").asInt())
                .isEqualTo(before.path("acknowledged").asInt() + 1);
        assertThat(after.path("active").asInt()).isEqualTo(after.path("people").size());
        assertThat(after.path("people").valueStream())
                .filteredOn(one -> one.path("user").asString().equals(person.user()))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.path("acknowledgedAt").isNull()).isFalse());
        agent.get(READERS).isProblem(403, "not-allowed");
    }

    @Test
    void areShownAPageAtATime() {
        signIn(Role.AGENT);
        signIn(Role.AGENT);
        var supervisor = signIn(Role.SUPERVISOR);

        var first = supervisor.get(READERS + "?limit=1").isOk().json();
        var next = first.path("next").asString();
        var second = supervisor.get(READERS + "?limit=1&after=" + next).isOk().json();

        assertThat(first.path("people").size()).isEqualTo(1);
        assertThat(next).isEqualTo(first.path("people").get(0).path("user").asString());
        assertThat(second.path("people").get(0).path("user").asString()).isGreaterThan(next);
    }

    @Test
    void areNeverThoseOfAKey() {
        browser()
                .bearing(key(Scope.RULE_SETS, Scope.HANDBOOKS_READERS))
                .put(ACKNOWLEDGEMENT, read(1))
                .isProblem(403, "not-allowed");
        get(HANDBOOKS, key(Scope.RULE_SETS)).isProblem(403, "not-allowed");
    }

    private static int live(Browser person) {
        return parcel(person).path("release").asInt();
    }

    private static JsonNode parcel(Browser person) {
        return person.get(HANDBOOKS)
                .isOk()
                .json()
                .valueStream()
                .filter(one -> one.path("ruleSet").asString().equals("late-parcel"))
                .findFirst()
                .orElseThrow();
    }

    private static String read(int release) {
        return "{\"release\":%d}".formatted(release);
    }
}
