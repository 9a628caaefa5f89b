package dev.makegood.server.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.person.Staff;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An agent would change a rule, and an author answers. */
class SuggestionDayTest extends InBrowser {
    private static final Pattern DRAFT = Pattern.compile(".*/ui/drafts/.+");

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inEnglish")
    void becomesADraftFromWhySomethingFollows(Look look) {
        var agent = Staff.hire(server, Role.AGENT);
        var screen = signIn(open(look), agent);
        screen.page.navigate("/ui/decisions/" + decided(agent));
        var first = screen.page.locator("article").first();
        screen.tabTo(first.locator("summary").last());
        screen.press("Enter");
        screen.tabTo(first.getByRole(AriaRole.BUTTON, in(look.say("Suggest a change", "Góp ý sửa đổi"))));
        screen.press("Enter");
        var text = "A voucher does as well " + look;
        write(screen, look, text, "suggest");
        assertThat(screen.page.getByRole(AriaRole.DIALOG)).isHidden();

        var author = signIn(open(look), Staff.hire(server, Role.AUTHOR));
        author.page.navigate("/ui/suggestions?state=OPEN");
        var item = author.page.locator("li").filter(new Locator.FilterOptions().setHasText(text));
        author.tabTo(item.getByRole(AriaRole.BUTTON, in(look.say("Begin a draft", "Bắt đầu bản nháp"))));
        author.inspect(look.picture("suggestions"));
        author.press("Enter");
        author.waitFor(DRAFT);

        screen.page.navigate("/ui/suggestions");
        assertThat(screen.page.locator("li").filter(new Locator.FilterOptions().setHasText(text)))
                .containsText(look.say("began a draft", "đã bắt đầu một bản nháp"));
    }

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inVietnamese")
    void isDeclinedForAReasonThatTheAgentReads(Look look) {
        var screen = signIn(open(look), Staff.hire(server, Role.AGENT));
        screen.page.navigate("/ui/rule-sets/recovery/handbook");
        screen.page
                .getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, in(look.say("Suggest a change", "Góp ý sửa đổi")))
                .first()
                .click();
        var text = "Một cuộc gọi là đủ " + look;
        write(screen, look, text, "suggest-in-handbook");
        assertThat(screen.page.getByRole(AriaRole.DIALOG)).isHidden();

        var author = signIn(open(look), Staff.hire(server, Role.AUTHOR));
        author.page.navigate("/ui/suggestions?ruleSet=recovery");
        var item = author.page.locator("li").filter(new Locator.FilterOptions().setHasText(text));
        item.getByRole(AriaRole.BUTTON, in(look.say("Decline", "Từ chối"))).click();
        var dialog = author.page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.TEXTBOX).fill("Khách muốn gặp quản lý");
        author.inspect(look.picture("suggestion-decline"));
        dialog.getByRole(AriaRole.BUTTON, in(look.say("Decline", "Từ chối"))).click();
        assertThat(dialog).isHidden();
        assertThat(item).containsText("Khách muốn gặp quản lý");

        screen.page.navigate("/ui/suggestions?state=DECLINED");
        assertThat(screen.page.locator("li").filter(new Locator.FilterOptions().setHasText(text)))
                .containsText("Khách muốn gặp quản lý");
        screen.inspect(look.picture("suggestions-declined"));
    }

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inVietnamese")
    void showsAnAuthorWhatIsDoneOtherwise(Look look) {
        var agent = Staff.hire(server, Role.AGENT);
        signedInAs(agent)
                .post("/api/v1/cases/SD-1/replies", """
                    { "decision": "%s", "effect": 1, "kind": "ADAPTED", "amount": "123457 VND", "note": "Enough" }\
                    """.formatted(decided(agent)))
                .isCreated();

        var author = signIn(open(look), Staff.hire(server, Role.AUTHOR));
        author.page.navigate("/ui/deviations?ruleSet=recovery");
        var row = author.page.locator("tr").filter(new Locator.FilterOptions().setHasText("123.457"));
        assertThat(row).containsText(look.say("Adapted", "Đã điều chỉnh"));
        author.tabTo(row.getByRole(AriaRole.BUTTON, in(look.say("Begin a draft", "Bắt đầu bản nháp"))));
        author.inspect(look.picture("deviations"));
        author.press("Enter");
        author.waitFor(DRAFT);
    }

    private static void write(Screen screen, Look look, String text, String picture) {
        var dialog = screen.page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.TEXTBOX).fill(text);
        screen.inspect(look.picture(picture));
        dialog.getByRole(AriaRole.BUTTON, in(look.say("Send to the authors", "Gửi cho người soạn")))
                .click();
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private String decided(Person agent) {
        return signedInAs(agent)
                .post(DECISIONS, """
                    { "ruleSet": "recovery", "caseRef": "SD-1", "facts": {
                      "case": { "remedySought": "NONE" }, "customer": { "id": "sd-1", "tier": "REGULAR" },
                      "serviceFailure": { "kind": "LATE", "severity": 4, "cause": "OWN", "customerLoss": "1250000 VND" } } }\
                    """)
                .isCreated()
                .json()
                .path("id")
                .asString();
    }
}
