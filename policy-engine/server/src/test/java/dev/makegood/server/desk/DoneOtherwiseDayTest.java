package dev.makegood.server.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.makegood.server.Browser;
import dev.makegood.server.identity.Role;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An author sees what people do otherwise, finds the figure that makes the rules say so, and has a draft with it. */
class DoneOtherwiseDayTest extends InBrowser {
    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inEnglish")
    void becomesADraft(Look look) {
        var agent = signIn(Role.AGENT);
        for (var times = 0; times < 6; times++) {
            adapt(agent, look == Look.ENGLISH_LIGHT ? "230000 VND" : "240000 VND");
        }
        var given = look == Look.ENGLISH_LIGHT ? "230" : "240";

        var screen = signedIn(open(look), Role.AUTHOR);
        screen.link(look.say("Done otherwise", "Làm khác")).click();
        var row = screen.page
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(given + "[.,]000")));
        row.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(look.say("Find a change", "Tìm thay đổi")))
                .click();
        var found = screen.region(look.say("What one figure could change", "Một con số có thể thay đổi điều gì"));
        assertThat(found).containsText("25 → ", eventually());
        screen.inspect(look.picture("found-changes"));
        found.getByRole(AriaRole.BUTTON).first().click();
        screen.waitFor(Pattern.compile("/ui/drafts/[0-9a-f-]{36}"));
        assertThat(screen.page.getByText(look.say("As it is done", "Theo cách")).first())
                .isVisible();
        screen.isContent();
    }

    private static LocatorAssertions.ContainsTextOptions eventually() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(40_000);
    }

    private static void adapt(Browser agent, String amount) {
        var ref = "O-" + UUID.randomUUID();
        var decision = agent.post(DECISIONS, """
            { "ruleSet": "recovery", "caseRef": "%s", "facts": {
              "case": { "remedySought": "NONE" }, "customer": { "id": "%s", "tier": "REGULAR" },
              "serviceFailure": { "kind": "LATE", "severity": 4, "cause": "OWN", "customerLoss": "1250000 VND" } } }\
            """.formatted(ref, ref))
                .isCreated()
                .json()
                .path("id")
                .asString();
        agent.post("/api/v1/cases/%s/replies".formatted(ref), """
            {"decision": "%s", "effect": 1, "kind": "ADAPTED", "note": "So", "amount": "%s"}
            """.formatted(decision, amount))
                .isCreated();
    }
}
