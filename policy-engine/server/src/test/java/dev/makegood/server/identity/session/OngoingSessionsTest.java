package dev.makegood.server.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Browser;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.person.Staff;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OngoingSessionsTest extends RunningServer {
    private static final String OWN = "/api/v1/session/all";
    private static final String OTHERS = "/api/v1/session/others";

    @Test
    void showsWhereOneIsSignedInAndSignsOutElsewhere() {
        var person = Staff.hire(server, Role.AGENT);
        var forgotten = signedInAs(person);
        clock.goOn(Duration.ofMinutes(5));
        var browser = signedInAs(person);
        var stranger = signIn(Role.AGENT);

        var sessions = browser.get(OWN).isOk().json();
        assertThat(sessions.size()).isEqualTo(2);
        assertThat(sessions.path(0).path("current").asBoolean()).isTrue();
        assertThat(sessions.path(1).path("current").asBoolean()).isFalse();
        assertThat(sessions.path(1).path("signedInAt").asString())
                .isLessThan(sessions.path(0).path("signedInAt").asString());
        assertThat(browser.delete(OTHERS).status()).isEqualTo(204);

        forgotten.get(Browser.SESSION).isProblem(401, "not-authenticated");
        assertThat(browser.get(OWN).isOk().json().size()).isEqualTo(1);
        stranger.get(Browser.SESSION).isOk();
        assertThat(signIn(Role.COMPLIANCE).get("/api/v1/audit").isOk().text()).contains("session.others-ended");
    }

    @Test
    void doesNotCountASessionThatIsOver() {
        var person = Staff.hire(server, Role.AGENT);
        signedInAs(person);
        clock.goOn(Sessions.IDLE_AT_MOST);

        assertThat(signedInAs(person).get(OWN).isOk().json().size()).isEqualTo(1);
    }

    @Test
    void letsAnAdministratorSignSomebodyOut() {
        var administrator = signIn(Role.ADMINISTRATOR);
        var person = Staff.hire(server, Role.AGENT);
        var sessions = "/api/v1/people/" + person.user() + "/sessions";
        var browser = signedInAs(person);

        var shown = administrator.get(sessions).isOk().json();
        assertThat(shown.size()).isEqualTo(1);
        assertThat(shown.path(0).path("current").asBoolean()).isFalse();
        assertThat(administrator.delete(sessions).status()).isEqualTo(204);

        browser.get(Browser.SESSION).isProblem(401, "not-authenticated");
        assertThat(administrator.get(sessions).isOk().json().size()).isZero();
        assertThat(administrator.get("/api/v1/audit").isOk().text())
                .contains("person.sessions-ended")
                .contains(person.id());
        administrator.get("/api/v1/people/nobody/sessions").isProblem(404, "not-found");
        administrator.delete("/api/v1/people/nobody/sessions").isProblem(404, "not-found");
    }
}
