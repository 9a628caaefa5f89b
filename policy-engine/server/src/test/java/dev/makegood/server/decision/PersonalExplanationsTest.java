package dev.makegood.server.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Browser;
import dev.makegood.server.draft.DraftServer;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No explanation tells more of a person than the facts of the decision tell whoever asks. */
class PersonalExplanationsTest extends DraftServer {
    private static final String NAME = "Nguyễn Thị Hoa";
    private static final String RULE = """
        rule "For Bình" when Parcel( $who : recipient, recipient == "Bình" ) then outcome.permit(CLAIM); end
        """;

    @ParameterizedTest
    @EnumSource
    void tellOfAPersonOnlyThoseWhoSeeTheFacts(Role role) {
        var draft = made(signIn(Role.AUTHOR), "late-parcel", "live");
        var decision = decide(
                        "{\"ruleSet\":\"late-parcel\",\"facts\":{\"parcel\":{\"recipient\":\"%s\"}}}".formatted(NAME),
                        key(Scope.DECISIONS))
                .isCreated()
                .json()
                .path("id")
                .asString();
        var browser = signIn(role);
        var seesFacts = isTold(browser.get(DECISIONS + "/" + decision).toString());

        var explained = browser.get(DECISIONS + "/" + decision + "/explanation").toString();
        var tried = tried(browser, draft, decision);

        assertThat(seesFacts).isEqualTo(role == Role.COMPLIANCE);
        assertThat(isTold(tried)).as(tried).isEqualTo(seesFacts);
        assertThat(isTold(explained) && !seesFacts).as(explained).isFalse();
    }

    private static String tried(Browser browser, String draft, String decision) {
        return browser.post(
                        DRAFTS + "/" + draft + "/evaluations",
                        JSON.writeValueAsString(
                                Map.of("decision", decision, "files", Map.of("rules/more.drl", RULE), "explain", true)))
                .toString();
    }

    private static boolean isTold(String answer) {
        return answer.contains(NAME);
    }
}
