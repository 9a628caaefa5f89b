package dev.makegood.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.makegood.server.Browser;
import dev.makegood.server.Reply;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.oidc.TestProvider;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.person.Staff;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** People who sign in at a provider; the server starts without it. */
class ProviderSignInTest extends InBrowser {
    private static final String OIDC = "/api/v1/session/oidc";
    private static final String PEOPLE = "/api/v1/people/";
    private static final TestProvider PROVIDER = new TestProvider();

    @DynamicPropertySource
    static void knowsTheProvider(DynamicPropertyRegistry registry) {
        registry.add("makegood.oidc.issuer", PROVIDER::issuer);
        registry.add("makegood.oidc.client-id", () -> TestProvider.CLIENT);
        registry.add("makegood.oidc.client-secret", () -> TestProvider.SECRET);
        registry.add("makegood.oidc.label.en", () -> "Sign in with Harbour ID");
        registry.add("makegood.oidc.label.vi", () -> "Đăng nhập bằng Harbour ID");
        registry.add("makegood.oidc.create", () -> "true");
        registry.add("makegood.oidc.roles", () -> "claims-team=agent, claims-leads = supervisor");
        registry.add("makegood.oidc.roles-claim", () -> "realm.groups");
        registry.add("makegood.passwords", () -> "administrators");
    }

    @BeforeEach
    void startTheProvider() {
        PROVIDER.cheats(TestProvider.Cheat.NONE);
        PROVIDER.start(address(""));
    }

    @AfterAll
    static void stopTheProvider() {
        PROVIDER.stop();
    }

    @Test
    void signsInWhomTheProviderVouchesFor() {
        var person = Staff.hireNewly(server, Role.AGENT);
        var browser = browser();

        var reply = signIn(browser, knows(person), "/ui/decisions?caseRef=C-1");

        assertThat(whereTo(reply)).isEqualTo("/ui/decisions?caseRef=C-1");
        assertThat(reply.headers().get("Set-Cookie"))
                .anyMatch(cookie ->
                        cookie.matches("MAKEGOOD_SESSION=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Strict"))
                .anyMatch(cookie -> cookie.startsWith("MAKEGOOD_NONCE=;"));
        var session = browser.get(Browser.SESSION).isOk().json();
        assertThat(session.path("user").asString()).isEqualTo(person.user());
        assertThat(session.path("passwordChangeRequired").asBoolean()).isFalse();
        browser.get("/api/v1/rule-sets").isOk();
        assertThat(acts(2))
                .containsExactly(
                        "session.signed-in " + person.id() + " {\"by\":\"provider\"}",
                        "person.linked " + person.id() + " {\"issuer\":\"" + PROVIDER.issuer() + "\"}");
        assertThat(browser.get(Browser.SESSION + "/all").isOk().json()).hasSize(1);
        signedInAs(Staff.hire(server, Role.ADMINISTRATOR)).delete(PEOPLE + person.user() + "/sessions");
        browser.get(Browser.SESSION).isProblem(401, "not-authenticated");
    }

    @Test
    void knowsAnAccountByItsSubjectFromThenOn() {
        var person = Staff.hire(server, Role.AGENT);
        var other = Staff.hire(server, Role.ADMINISTRATOR);
        var account = knows(person);
        assertThat(whereTo(signIn(browser(), account, "/ui/"))).isEqualTo("/ui/");

        PROVIDER.knows(account, Map.of("preferred_username", other.user()));
        var browser = browser();
        signIn(browser, account, "/ui/");
        assertThat(browser.get(Browser.SESSION).isOk().json().path("user").asString())
                .isEqualTo(person.user());
        PROVIDER.knows("impostor", Map.of("preferred_username", person.user()));
        assertThat(whereTo(signIn(browser(), "impostor", "/ui/"))).isEqualTo("/ui/?signIn=refused");

        var administrator = signedInAs(Staff.hire(server, Role.ADMINISTRATOR));
        var link = PEOPLE + person.user() + "/provider-account";
        assertThat(administrator.get(link).isOk().json().path("linkedAt").asString())
                .isNotEmpty();
        assertThat(administrator.delete(link).status()).isEqualTo(204);
        administrator.get(link).isProblem(404, "not-found");
        administrator.delete(link).isProblem(404, "not-found");
        assertThat(whereTo(signIn(browser(), "impostor", "/ui/"))).isEqualTo("/ui/");
        assertThat(acts(3)).anyMatch(act -> act.startsWith("person.unlinked " + person.id()));
    }

    @Test
    void refusesWhoeverIsNobodyHereOrNobodyAnyMore() {
        PROVIDER.knows("stranger", Map.of("preferred_username", "a.stranger", "realm", Map.of("groups", List.of("x"))));
        assertThat(whereTo(signIn(browser(), "stranger", "/ui/"))).isEqualTo("/ui/?signIn=refused");
        PROVIDER.knows("nameless", Map.of("preferred_username", "No Name!"));
        assertThat(whereTo(signIn(browser(), "nameless", "/ui/"))).isEqualTo("/ui/?signIn=refused");
        var person = Staff.hire(server, Role.AGENT);
        var account = knows(person);
        var browser = browser();
        signIn(browser, account, "/ui/");
        browser.get(Browser.SESSION).isOk();

        owner().sql("UPDATE person SET active = false WHERE user_name = :user")
                .param("user", person.user())
                .update();

        browser.get(Browser.SESSION).isProblem(401, "not-authenticated");
        var reply = signIn(browser(), account, "/ui/");
        assertThat(whereTo(reply)).isEqualTo("/ui/?signIn=refused");
        assertThat(reply.headers().get("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("MAKEGOOD_SESSION"));
        assertThat(acts(1)).containsExactly("session.refused " + person.id() + " {\"reason\":\"inactive\"}");
        PROVIDER.knows("late", Map.of("preferred_username", person.user(), "realm", Map.of("groups", "claims-team")));
        assertThat(whereTo(signIn(browser(), "late", "/ui/"))).isEqualTo("/ui/?signIn=refused");
    }

    @Test
    void addsWhoeverHasARoleAtTheProvider() {
        PROVIDER.knows(
                "lead",
                Map.of(
                        "preferred_username",
                        "Lead.One",
                        "name",
                        "Lê Một",
                        "locale",
                        "vi-VN",
                        "realm",
                        Map.of("groups", List.of("claims-leads", "claims-team", "others"))));
        var browser = browser();

        signIn(browser, "lead", "/ui/");

        var session = browser.get(Browser.SESSION).isOk().json();
        assertThat(session.path("user").asString()).isEqualTo("lead.one");
        assertThat(session.path("roles").toString()).isEqualTo("[\"agent\",\"supervisor\"]");
        assertThat(session.path("language").asString()).isEqualTo("vi");
        assertThat(acts(3)).anyMatch(act -> act.startsWith("person.created person:lead.one"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void believesNoProviderThatCheats(TestProvider.Cheat cheat) {
        var account = knows(Staff.hire(server, Role.AGENT));
        PROVIDER.cheats(cheat);

        var reply = signIn(browser(), account, "/ui/");

        assertThat(whereTo(reply)).isEqualTo("/ui/?signIn=failed");
        assertThat(reply.headers().get("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("MAKEGOOD_SESSION"));
        assertThat(acts(1)).containsExactly("session.refused  {\"reason\":\"not vouched for\"}");
        PROVIDER.cheats(TestProvider.Cheat.NONE);
        assertThat(whereTo(signIn(browser(), account, "/ui/"))).isEqualTo("/ui/");
    }

    @Test
    void takesABrowserBackOnceAndNoOther() {
        var account = knows(Staff.hire(server, Role.AGENT));
        var browser = browser();
        var callback = callback(browser, account, "/ui/");
        assertThat(whereTo(browser().get(callback))).isEqualTo("/ui/?signIn=failed");
        assertThat(whereTo(browser.get(callback))).as("a state is used up").isEqualTo("/ui/?signIn=failed");

        var second = callback(browser, account, "/ui/");
        assertThat(whereTo(browser.get(second))).isEqualTo("/ui/");
        assertThat(whereTo(browser.get(second))).isEqualTo("/ui/?signIn=failed");

        var stolen = callback(browser(), account, "/ui/");
        var thief = browser();
        thief.get(OIDC);
        assertThat(whereTo(thief.get(stolen)))
                .as("the nonce of another browser")
                .isEqualTo("/ui/?signIn=failed");

        var old = callback(browser, account, "/ui/");
        owner().sql("UPDATE oidc_attempt SET began_at = began_at - interval '11 minutes'")
                .update();
        assertThat(whereTo(browser.get(old))).isEqualTo("/ui/?signIn=failed");
        assertThat(whereTo(browser.get(OIDC + "/callback"))).isEqualTo("/ui/?signIn=failed");
        var other = callback(browser, account, "/ui/").replaceAll("iss=[^&]*", "") + "&iss=http://localhost:1";
        assertThat(whereTo(browser.get(other))).isEqualTo("/ui/?signIn=failed");
        browser.get(OIDC);
        var declined = state(whereTo(browser.get(OIDC)));
        assertThat(whereTo(browser.get(OIDC + "/callback?error=access_denied&state=" + declined)))
                .isEqualTo("/ui/?signIn=refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example/ui/",
                "/ui//evil.example",
                "/ui/\\\\evil.example",
                "/uix",
                "/api/v1/session",
                "/ui/%0d%0aSet-Cookie:x",
                "javascript:alert(1)"
            })
    void sendsNobodyElsewhere(String to) {
        var browser = browser();
        var sent = browser.get(OIDC + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        assertThat(whereTo(sent)).startsWith(PROVIDER.issuer() + "/oauth2/authorize?");
        var kept = owner().sql("SELECT return_to FROM oidc_attempt WHERE state = :state")
                .param("state", URLDecoder.decode(state(whereTo(sent)), StandardCharsets.UTF_8))
                .query((row, _) -> row.getString(1))
                .single();
        assertThat(kept).isEqualTo("/ui/");
    }

    @Test
    void sendsABrowserWithProofsThatOnlyItAndThisServerHave() {
        var browser = browser();
        var sent = browser.get(OIDC);

        assertThat(whereTo(sent))
                .contains(
                        "response_type=code", "code_challenge_method=S256", "&state=", "&nonce=", "client_id=makegood");
        assertThat(sent.headers().get("Set-Cookie"))
                .anyMatch(cookie -> cookie.matches(
                        "MAKEGOOD_NONCE=[^;]{40,}; Path=/api/v1/session/oidc; Max-Age=600; .*HttpOnly; SameSite=Lax"));
        assertThat(whereTo(sent)).doesNotContain(browser.cookie("MAKEGOOD_NONCE"));
        assertThat(sent.headers().getFirst("Cache-Control")).contains("no-store");
    }

    @Test
    void livesOnWhileTheProviderIsAway() {
        PROVIDER.stop();
        clock.goOn(Duration.ofHours(2));

        assertThat(whereTo(browser().get(OIDC))).isEqualTo("/ui/?signIn=away");
        var administrator = Staff.hire(server, Role.ADMINISTRATOR);
        browser().signIn(administrator.user(), Staff.PASSWORD).isOk();

        PROVIDER.start(address(""));
        assertThat(whereTo(browser().get(OIDC))).startsWith(PROVIDER.issuer());
        clock.goBack();
    }

    @Test
    void leavesPasswordsToAdministrators() {
        var agent = Staff.hire(server, Role.AGENT);
        var refused = browser().signIn(agent.user(), Staff.PASSWORD).isProblem(401, "sign-in-refused");
        var wrong = browser().signIn(agent.user(), "something else").isProblem(401, "sign-in-refused");
        assertThat(refused.text()).isEqualTo(wrong.text());
        assertThat(browser().get("/api/v1/session/ways").isOk().text())
                .isEqualTo("{\"passwords\":\"ADMINISTRATORS\",\"passwordReset\":false,\"provider\":"
                        + "{\"en\":\"Sign in with Harbour ID\",\"vi\":\"Đăng nhập bằng Harbour ID\"}}");
    }

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inVietnamese")
    void walksThereAndBackInTheBrowser(Look look) {
        var person = Staff.hire(server, Role.AUTHOR);
        var account = knows(person);
        PROVIDER.knows("nobody-here", Map.of("preferred_username", "nobody.here"));
        var screen = open(look);
        screen.page.navigate("/ui/drafts?state=DISCARDED");
        var button = screen.link(look.say("Sign in with Harbour ID", "Đăng nhập bằng Harbour ID"));
        PlaywrightAssertions.assertThat(button).isVisible();
        screen.inspect(look.picture("sign-in-provider"));
        screen.tabTo(button);
        screen.press("Enter");
        atTheProvider(screen, "nobody-here");
        PlaywrightAssertions.assertThat(screen.page.getByRole(AriaRole.ALERT))
                .containsText(look.say("You have no account here", "Bạn không có tài khoản ở đây"));
        screen.inspect(look.picture("sign-in-provider-refused"));
        screen.page.context().clearCookies();

        screen.page.navigate("/ui/drafts?state=DISCARDED");
        button.click();
        atTheProvider(screen, account);
        screen.waitFor(Pattern.compile(".*/ui/drafts\\?state=DISCARDED"));
        PlaywrightAssertions.assertThat(screen.heading(look.say("Drafts", "Bản nháp")))
                .isVisible();
        screen.isContent();
    }

    private static void atTheProvider(Screen screen, String account) {
        screen.page.locator("input[name=username]").fill(account);
        screen.page.locator("input[name=password]").fill(TestProvider.PASSWORD);
        screen.press("Enter");
    }

    /** The account of that person. */
    private static String knows(Person person) {
        var account = "account-of-" + person.user();
        PROVIDER.knows(account, Map.of("preferred_username", person.user()));
        return account;
    }

    private Reply signIn(Browser browser, String account, String to) {
        return browser.get(callback(browser, account, to));
    }

    private String callback(Browser browser, String account, String to) {
        var sent = browser.get(OIDC + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        var back = PROVIDER.authorize(URI.create(whereTo(sent)), account).toString();
        assertThat(back).startsWith(address(OIDC + "/callback?code="));
        return back.substring(address("").length());
    }

    private static String whereTo(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(303);
        return String.valueOf(reply.headers().getFirst("Location"));
    }

    private static String state(String address) {
        return address.replaceAll(".*[?&]state=([^&]*).*", "$1");
    }

    /** The latest first, with their details. */
    private List<String> acts(int most) {
        return signedInAs(Staff.hire(server, Role.COMPLIANCE))
                .get("/api/v1/audit?limit=" + most)
                .isOk()
                .json()
                .path("entries")
                .valueStream()
                .map(act -> act.path("action").asString() + " "
                        + act.path("subject").asString("") + " " + act.path("details"))
                .toList();
    }
}
