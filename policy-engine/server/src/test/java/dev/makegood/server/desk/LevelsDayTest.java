package dev.makegood.server.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.person.Staff;
import dev.makegood.server.rating.RatingRounds;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A branch aims at a level, a case is rated, and a supervisor sees how many reached which and does what follows. */
class LevelsDayTest extends InBrowser {
    private static final String RUDE = """
        {"service": {"requestMet": true, "complete": true, "onTime": true, "onlySpeedOrPresence": false,
            "standardsExceeded": 0, "unaskedDone": false, "personalDone": false},
         "serviceFailure": {"kind": "STAFF_CONDUCT"}}
        """;

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inVietnamese")
    void ratesSeesAndDoesWhatFollows(Look look) {
        var branch = "b-" + UUID.randomUUID();
        branch(branch);
        aim(look, branch);
        var ref = solvedCase(branch);
        var agent = signIn(open(look), of(branch, Role.AGENT));
        rate();

        agent.page.navigate("/ui/cases?ref=" + ref);
        var rating = agent.region(look.say("Service level", "Cấp độ dịch vụ"));
        assertThat(rating).containsText(look.say("Not rated yet", "Chưa đánh giá được"));
        agent.inspect(look.picture("rating-missing"));
        browser()
                .bearing(key(Scope.CASES))
                .send("PATCH", "/api/v1/cases/" + ref + "/facts", RUDE)
                .isOk();
        assertThat(rating).containsText(look.say("Is being rated", "Đang đánh giá"));
        rate();
        assertThat(rating).containsText(look.say("Level 1: disappointing", "Cấp 1: gây thất vọng"));
        assertThat(rating).containsText(look.say("Review the process", "Rà soát quy trình"));
        agent.inspect(look.picture("rating"));
        agent.isContent();

        var screen = signIn(open(look), of(branch, Role.SUPERVISOR));
        screen.link(look.say("Service levels", "Cấp độ dịch vụ")).click();
        var figure = screen.page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("1: " + branch).setExact(false));
        figure.click();
        assertThat(screen.page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(ref).setExact(true)))
                .isVisible();
        screen.inspect(look.picture("levels"));

        screen.page
                .getByText(look.say("What follows", "Việc cần làm"), new Page.GetByTextOptions().setExact(true))
                .click();
        var todo = screen.page.getByRole(AriaRole.ARTICLE);
        var review = todo.filter(
                new Locator.FilterOptions().setHasText(look.say("Review the process", "Rà soát quy trình")));
        assertThat(review).containsText(ref);
        screen.inspect(look.picture("remedies"));
        var picked = screen.page.locator("li[data-picked]");
        while (!picked.innerText().contains(look.say("Review the process", "Rà soát quy trình"))) {
            screen.press("j");
        }
        screen.press("d");
        screen.type("Đã sửa");
        screen.inspect(look.picture("remedy-done"));
        screen.press("Control+Enter");
        assertThat(review).hasCount(0);
        screen.page
                .getByText(look.say("Done", "Đã làm"), new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(review).containsText("Đã sửa");
        screen.isContent();
    }

    private void aim(Look look, String branch) {
        var administrator = signedIn(open(look), Role.ADMINISTRATOR);
        administrator.page.navigate("/ui/organisation?part=ratings");
        administrator.page.getByLabel(branch).selectOption("5");
        administrator.button(look.say("Save", "Lưu")).click();
        assertThat(administrator.page.getByText(look.say("Saved", "Đã lưu"))).isVisible();
        administrator.inspect(look.picture("rating-settings"));
        administrator.isContent();
    }

    /** Cases end today by the clock of the browser, not by that of the server. */
    private void rate() {
        owner().sql("UPDATE case_rating SET wanted_at = now(), ended_on = current_date WHERE wanted_at IS NOT NULL")
                .update();
        RatingRounds.run(server);
    }

    private String solvedCase(String branch) {
        var system = browser().bearing(key(Scope.CASES));
        var ref = system.post("/api/v1/cases", """
            {"ruleSets": ["sla-targets"], "branch": "%s", "channel": "PHONE", "about": "Máy pha cà phê"}
            """.formatted(branch))
                .isCreated()
                .json()
                .path("ref")
                .asString();
        system.post("/api/v1/cases/" + ref + "/status", "{\"status\": \"SOLVED\"}")
                .isOk();
        return ref;
    }

    private void branch(String id) {
        owner().sql("INSERT INTO branch (id, name, created_at, created_by) VALUES (:id, :id, now(), 'test')")
                .param("id", id)
                .update();
    }

    private Person of(String branch, Role role) {
        var person = Staff.hire(server, role);
        owner().sql("UPDATE person SET branch = :branch WHERE user_name = :user")
                .param("branch", branch)
                .param("user", person.user())
                .update();
        return person;
    }
}
