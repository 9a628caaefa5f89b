package dev.makegood.server.review;

import static dev.makegood.server.review.Papers.body;
import static dev.makegood.server.review.Papers.released;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.makegood.server.Browser;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The organisation's time zone, and the days on which nothing new goes live. */
class FreezeTest extends RunningServer {
    private static final String ORGANISATION = "/api/v1/organisation";
    private static final String FREEZES = "/api/v1/freezes";
    private static final String GO_LIVES = "/api/v1/rule-sets/late-parcel/go-lives";
    private static final Map<String, String> REASON = Map.of("en", "New Year", "vi", "Tết");
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    /** That of the database, by which things go live. */
    private final LocalDate today = LocalDate.now(HANOI);

    private Browser administrator;
    private Browser approver;

    @BeforeEach
    void liveInHanoi() {
        administrator = signIn(Role.ADMINISTRATOR);
        approver = signIn(Role.APPROVER);
        moveTo("Asia/Ho_Chi_Minh");
    }

    @AfterEach
    void thaw() {
        administrator
                .get(FREEZES)
                .isOk()
                .json()
                .forEach(freeze -> removed(FREEZES + "/" + freeze.path("id").asString()));
        for (var goLive :
                approver.get("/api/v1/rule-sets/late-parcel/releases").json().path("goLives")) {
            if (goLive.path("ended").isNull()
                    && Instant.parse(goLive.path("effectiveAt").asString())
                            .isAfter(Instant.now().plusSeconds(60))) {
                approver.post(
                                GO_LIVES + "/" + goLive.path("id").asString() + "/withdrawal",
                                body("reason", "The test is over"))
                        .isOk();
            }
        }
    }

    @Test
    void tellsEverybodyItsTimeZoneAndLetsOneAdministratorAtATimeChangeIt() {
        var there = signIn(Role.AGENT).get(ORGANISATION).isOk().json();
        assertThat(there.path("zone").asString()).isEqualTo("Asia/Ho_Chi_Minh");
        assertThat(browser().bearing(key()).get(ORGANISATION).isOk().text()).isEqualTo(there.toString());

        assertThat(administrator
                        .put(ORGANISATION, body("name", " ", "zone", "EST5EDT"))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("name OUT_OF_BOUNDS", "version MISSING", "zone NOT_IN_LIST");
        var changed = body(
                "name",
                "Sông Hàn Post",
                "zone",
                "UTC",
                "version",
                there.path("version").asInt());
        administrator.put(ORGANISATION, changed).isOk();
        administrator.put(ORGANISATION, changed).isProblem(409, "changed-meanwhile");
        assertThat(administrator.get("/api/v1/audit?limit=1").isOk().text())
                .contains("organisation.changed", "Sông Hàn Post", "Asia/Ho_Chi_Minh");
    }

    @Test
    void refusesToGoLiveInAFreezeUnlessItIsSaidWhyItCannotWait() {
        var release = released(signIn(Role.AUTHOR), approver, "daysLate >= 2", "daysLate >= 3");
        freeze(today, today.plusDays(9));

        var refused = approver.post(GO_LIVES, body("release", release, "reason", "Now"))
                .isProblem(409, "change-freeze");
        assertThat(refused.json().path("reason").path("en").asString())
                .contains("from %s to %s (Asia/Ho_Chi_Minh): New Year".formatted(today, today.plusDays(9)), "inFreeze");
        assertThat(refused.json().path("reason").path("vi").asString()).contains("Tết", "inFreeze");
        approver.post(GO_LIVES, body("release", release, "reason", "Late", "at", lastMomentOf(today.plusDays(9))))
                .isProblem(409, "change-freeze");
        assertThat(approver.post(GO_LIVES, body("release", release, "reason", "Now", "inFreeze", " "))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("inFreeze OUT_OF_BOUNDS");

        var goLive = approver.post(GO_LIVES, body("release", release, "reason", "Now", "inFreeze", "The law changes"))
                .isCreated()
                .json();
        assertThat(goLive.path("inFreeze").asString()).isEqualTo("The law changes");
        assertThat(administrator.get("/api/v1/audit?limit=1").isOk().text()).contains("inFreeze", "The law changes");
        eventuallyLive(release);
        approver.post(GO_LIVES, body("release", 1, "reason", "Back, freeze or not"))
                .isCreated();
        eventuallyLive(1);
    }

    @Test
    void letsTheFirstMomentAfterAFreezeBe() {
        var release = released(signIn(Role.AUTHOR), approver, "daysLate >= 2", "daysLate >= 4");
        freeze(today, today.plusDays(9));

        var first = today.plusDays(10).atStartOfDay(HANOI).toInstant();

        approver.post(GO_LIVES, body("release", release, "reason", "After", "at", first.toString()))
                .isCreated();
        var shown = signIn(Role.AGENT)
                .get("/api/v1/go-lives?from=%s&to=%s".formatted(first, first.plusSeconds(1)))
                .isOk()
                .json();
        assertThat(shown).hasSize(1);
        assertThat(shown.path(0).path("ruleSet").asString()).isEqualTo("late-parcel");
        assertThat(shown.path(0).path("goLive").path("release").asInt()).isEqualTo(release);
        assertThat(signIn(Role.AGENT)
                        .get("/api/v1/go-lives?from=%s&to=%s".formatted(first.minusSeconds(1), first))
                        .json())
                .isEmpty();
        approver.get("/api/v1/go-lives?from=%s&to=%s".formatted(first, first)).isProblem(422, "request-not-valid");
    }

    @Test
    void takesBackWhatWasToGoLiveInAFreezeMadeLater() {
        var release = released(signIn(Role.AUTHOR), approver, "daysLate >= 2", "daysLate >= 5");
        var at = lastMomentOf(today.plusDays(5));
        var goLive = approver.post(GO_LIVES, body("release", release, "reason", "Planned", "at", at))
                .isCreated()
                .json()
                .path("id")
                .asInt();

        freeze(today.plusDays(6), today.plusDays(7));
        assertThat(ended(goLive)).isEmpty();
        // In Kiritimati it is the next day already.
        moveTo("Pacific/Kiritimati");
        assertThat(ended(goLive)).isEqualTo("FROZEN");
        assertThat(administrator.get("/api/v1/audit?limit=1").isOk().text()).contains("release.go-live-frozen");
    }

    @Test
    void keepsTheReasonsThatPeopleMayChoose() {
        var path = "/api/v1/reasons";
        var text = Map.of("en", "Cases are missing", "vi", "Thiếu hồ sơ mẫu");
        assertThat(administrator
                        .post(path, body("kind", "OTHER", "key", "A b", "place", 0, "text", Map.of("en", " ")))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly(
                        "key OUT_OF_BOUNDS",
                        "kind NOT_IN_LIST",
                        "place OUT_OF_BOUNDS",
                        "text.en OUT_OF_BOUNDS",
                        "text.vi MISSING");
        var made = body("kind", "RETURN", "key", "cases-missing", "place", 20, "text", text);
        administrator.post(path, made).isCreated();
        administrator.post(path, made).isProblem(409, "already-there");
        administrator
                .post(path, body("kind", "RETURN", "key", "unclear", "place", 10, "text", text))
                .isCreated();
        administrator
                .post(path, body("kind", "STOP", "key", "unclear", "place", 1, "text", text))
                .isCreated();

        var changed = body("active", false, "place", 20, "text", text, "version", 1);
        administrator.put(path + "/RETURN/cases-missing", changed).isOk();
        administrator.put(path + "/RETURN/cases-missing", changed).isProblem(409, "changed-meanwhile");
        administrator.put(path + "/GATE_OVERRIDE/unclear", changed).isProblem(404, "not-found");
        assertThat(approver.get(path)
                        .isOk()
                        .json()
                        .valueStream()
                        .filter(one -> List.of("RETURN", "STOP")
                                .contains(one.path("kind").asString()))
                        .map(one -> "%s %s %s"
                                .formatted(
                                        one.path("kind").asString(),
                                        one.path("key").asString(),
                                        one.path("active").asBoolean())))
                .containsExactly("RETURN unclear true", "RETURN cases-missing false", "STOP unclear true");
        assertThat(administrator.get("/api/v1/audit?limit=1").isOk().text()).contains("reason.changed");
    }

    @Test
    void changesAndRemovesFreezes() {
        assertThat(administrator
                        .post(FREEZES, body("from", "2027-02-10", "to", "2027-02-01", "reason", Map.of("en", "x")))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("reason.vi MISSING", "to OUT_OF_BOUNDS");
        var freeze = freeze(LocalDate.parse("2027-02-01"), LocalDate.parse("2027-02-10"));
        var path = FREEZES + "/" + freeze.path("id").asString();
        var changed = body("from", "2027-02-02", "to", "2027-02-10", "reason", REASON, "version", 1);

        assertThat(administrator
                        .put(path, changed)
                        .isOk()
                        .json()
                        .path("version")
                        .asInt())
                .isEqualTo(2);
        administrator.put(path, changed).isProblem(409, "changed-meanwhile");
        assertThat(browser().bearing(key(Scope.RULE_SETS)).get(FREEZES).isOk().text())
                .contains("2027-02-02");
        removed(path);
        administrator.delete(path).isProblem(404, "not-found");
        assertThat(administrator.get(FREEZES).isOk().json()).isEmpty();
    }

    private JsonNode freeze(LocalDate from, LocalDate to) {
        return administrator
                .post(FREEZES, body("from", from.toString(), "to", to.toString(), "reason", REASON))
                .isCreated()
                .json();
    }

    private void removed(String freeze) {
        assertThat(administrator.delete(freeze).status()).isEqualTo(204);
    }

    private void moveTo(String zone) {
        var version =
                administrator.get(ORGANISATION).isOk().json().path("version").asInt();
        administrator
                .put(ORGANISATION, body("name", "Sông Hàn", "zone", zone, "version", version))
                .isOk();
    }

    private static String lastMomentOf(LocalDate day) {
        return day.plusDays(1)
                .atStartOfDay(HANOI)
                .toInstant()
                .minus(1, ChronoUnit.MINUTES)
                .toString();
    }

    private String ended(int goLive) {
        return approver.get("/api/v1/rule-sets/late-parcel/releases")
                .isOk()
                .json()
                .path("goLives")
                .valueStream()
                .filter(one -> one.path("id").asInt() == goLive)
                .map(one -> one.path("ended").path("kind").asString(""))
                .findFirst()
                .orElseThrow();
    }

    /** The node itself must have switched: drafts are made of what it decides by. */
    private void eventuallyLive(int release) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> approver.get("/api/v1/rule-sets")
                        .isOk()
                        .json()
                        .valueStream()
                        .anyMatch(one -> one.path("id").asString().equals("late-parcel")
                                && one.path("release").asInt() == release));
    }
}
