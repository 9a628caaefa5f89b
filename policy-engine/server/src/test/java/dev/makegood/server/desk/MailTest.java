package dev.makegood.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.makegood.server.Browser;
import dev.makegood.server.Reply;
import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.person.Staff;
import dev.makegood.server.postgres.Timestamps;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** What people get by mail. */
class MailTest extends InBrowser {
    private static final String CHOICE = "/api/v1/notices/mail";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final GreenMail MAIL =
            new GreenMail(new ServerSetup(freePort(), "localhost", ServerSetup.PROTOCOL_SMTP));

    @BeforeAll
    static void startMail() {
        if (!MAIL.isRunning()) {
            MAIL.start();
        }
    }

    @AfterAll
    static void stopMail() {
        MAIL.stop();
    }

    @DynamicPropertySource
    static void sendsMail(DynamicPropertyRegistry registry) {
        startMail();
        registry.add("makegood.mail.host", () -> "localhost");
        registry.add("makegood.mail.port", () -> MAIL.getSmtp().getPort());
        registry.add("makegood.mail.from", () -> "makegood@example.com");
        registry.add("makegood.address", () -> "https://makegood.example.com/");
        registry.add("makegood.mail.encrypted", () -> "false");
    }

    @Test
    void writesToWhoWishesItInThePersonsLanguage() throws MessagingException, IOException {
        var thu = Staff.hire(server, Role.APPROVER);
        var hoa = Staff.hire(server, Role.APPROVER);
        reachable(thu, "thu@example.com");
        reachable(hoa, "hoa@example.com");
        var browser = signedInAs(thu);
        assertThat(kinds(browser.get(CHOICE).isOk().json()))
                .containsExactly("submission-waits", "submission-returned", "submission-approved");
        var chosen =
                browser.put(CHOICE, "{\"kinds\": [\"rule-stopped\"]}").isOk().json();
        assertThat(kinds(chosen)).containsExactly("rule-stopped");
        assertThat(chosen.path("address").asString()).isEqualTo("thu@example.com");
        assertThat(chosen.path("on").booleanValue()).isTrue();
        assertThat(browser.put(CHOICE, "{\"kinds\": [\"gossip\"]}")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("kinds[0] NOT_IN_LIST");

        stopped("parcel: a day\r\nBcc: x@example.com");

        await().atMost(PATIENCE).until(() -> to("thu@example.com").size() == 1);
        var mail = to("thu@example.com").getFirst();
        assertThat(mail.getSubject())
                .startsWith("person:x đã dừng quy tắc “parcel: a day")
                .endsWith("” của late-parcel");
        assertThat(mail.getContent().toString())
                .contains("https://makegood.example.com/ui/releases?ruleSet=late-parcel", "Bạn nhận thư này");
        assertThat(mail.getFrom()[0]).hasToString("makegood@example.com");
        assertThat(mail.getContentType().toLowerCase(Locale.ROOT)).contains("text/plain", "utf-8");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(to("hoa@example.com")).isEmpty();
    }

    @Test
    void leadsWhoeverForgotThePasswordToAnother() throws MessagingException, IOException {
        var thu = Staff.hire(server, Role.APPROVER);
        reachable(thu, "Forgetful@example.com");
        var before = signedInAs(thu);
        assertThat(browser()
                        .get("/api/v1/session/ways")
                        .isOk()
                        .json()
                        .path("passwordReset")
                        .booleanValue())
                .isTrue();

        assertThat(asks("nobody@example.com")).isEqualTo(asks("forgetful@EXAMPLE.com"));

        var token = token("Forgetful@example.com", 1);
        assertThat(owner().sql("SELECT text FROM mail")
                        .query((row, _) -> row.getString(1))
                        .list())
                .noneMatch(text -> text.contains(token))
                .anyMatch(text -> text.contains("{link}"));
        assertThat(redeem(token, "short").isProblem(422, "request-not-valid").faults())
                .containsExactly("new TOO_SHORT");
        assertThat(redeem(token + "x", "four words not together")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("token OVER");
        before.get(Browser.SESSION).isOk();

        assertThat(redeem(token, "four words not together").status()).isEqualTo(204);

        before.get(Browser.SESSION).isProblem(401, "not-authenticated");
        browser().signIn(thu.user(), "four words not together").isOk();
        assertThat(redeem(token, "four words once more")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("token OVER");
        await().atMost(PATIENCE).until(() -> to("Forgetful@example.com").size() == 2);
        assertThat(signIn(Role.COMPLIANCE).get("/api/v1/audit").isOk().text())
                .contains("password.reset-asked", "unknown user", "password.reset\"")
                .doesNotContain(token, "orgetful@");
    }

    @Test
    void sendsThreeLinksInAnHourOfWhichTheLastIsGoodForHalfOfOne() throws MessagingException, IOException {
        var thu = Staff.hire(server, Role.APPROVER);
        reachable(thu, "often@example.com");
        for (var time = 0; time < 4; time++) {
            asks(thu.user());
        }
        var tokens =
                List.of(token("often@example.com", 1), token("often@example.com", 2), token("often@example.com", 3));
        asks(thu.user());
        assertThat(owner().sql("SELECT count(*) FROM mail WHERE address = 'often@example.com'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);

        for (var token : tokens.subList(0, 2)) {
            assertThat(redeem(token, "short")
                            .isProblem(422, "request-not-valid")
                            .faults())
                    .containsExactly("new TOO_SHORT", "token OVER");
        }
        assertThat(redeem(tokens.getLast(), "short")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("new TOO_SHORT");

        clock.goOn(Duration.ofMinutes(30));
        for (var token : tokens) {
            assertThat(redeem(token, "four words not together")
                            .isProblem(422, "request-not-valid")
                            .faults())
                    .containsExactly("token OVER");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inVietnamese")
    void walksFromAForgottenPasswordToAnother(Look look) throws MessagingException, IOException {
        var person = Staff.hire(server, Role.APPROVER);
        var address = "%s@example.com".formatted(person.user());
        reachable(person, address);
        var screen = open(look);
        screen.page.navigate("/ui/");
        screen.button(look.say("Forgot your password?", "Quên mật khẩu?")).click();
        screen.inspect(look.picture("forgotten"));
        screen.textbox(look.say("User name or e-mail address", "Tên đăng nhập hoặc địa chỉ thư điện tử"))
                .fill(address);
        screen.press("Enter");
        PlaywrightAssertions.assertThat(screen.page.locator("main").getByRole(AriaRole.STATUS))
                .containsText(look.say("a mail with a link is on its way", "một thư kèm liên kết đang được gửi"));
        screen.inspect(look.picture("forgotten-sent"));

        screen.page.navigate("/ui/new-password#" + token(address, 1));
        var wanted = screen.page.getByLabel(look.say("New password", "Mật khẩu mới"), exactly());
        var again = screen.page.getByLabel(look.say("New password, once more", "Nhập lại mật khẩu mới"), exactly());
        PlaywrightAssertions.assertThat(wanted).isFocused();
        PlaywrightAssertions.assertThat(screen.page).hasURL(address("/ui/new-password"));
        wanted.fill("short");
        again.fill("short");
        screen.press("Enter");
        PlaywrightAssertions.assertThat(screen.page.locator("form"))
                .containsText(look.say("The password is too short", "Mật khẩu quá ngắn"));
        screen.inspect(look.picture("new-password"));
        wanted.fill("four words not together");
        again.fill("four words not together");
        screen.press("Enter");
        PlaywrightAssertions.assertThat(screen.page.locator("main").getByRole(AriaRole.STATUS))
                .containsText(look.say("The password is changed", "Đã đổi mật khẩu"));
        screen.link(look.say("Sign in", "Đăng nhập")).click();
        screen.page.locator("input[name=user]").fill(person.user());
        screen.page.locator("input[name=password]").fill("four words not together");
        screen.press("Enter");
        PlaywrightAssertions.assertThat(screen.heading(look.say("Approvals", "Duyệt")))
                .isVisible();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private int asks(String named) {
        return browser()
                .post("/api/v1/session/password-resets", "{\"user\": \"%s\"}".formatted(named))
                .status();
    }

    private Reply redeem(String token, String password) {
        return browser()
                .put(
                        "/api/v1/session/password-resets",
                        "{\"token\": \"%s\", \"new\": \"%s\"}".formatted(token, password));
    }

    private static String token(String address, int mail) throws MessagingException, IOException {
        await().atMost(PATIENCE).until(() -> to(address).size() >= mail);
        var text = to(address).get(mail - 1).getContent().toString();
        var link = Pattern.compile("https://makegood.example.com/ui/new-password#([A-Za-z0-9_-]{43})")
                .matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }

    @Test
    void triesSixTimesWhileTheMailServerIsAway() {
        var thu = Staff.hire(server, Role.APPROVER);
        reachable(thu, "again@example.com");
        signedInAs(thu).put(CHOICE, "{\"kinds\": [\"rule-stopped\"]}").isOk();
        owner().sql("UPDATE mail SET sent_at = next_at WHERE sent_at IS NULL").update();
        MAIL.stop();

        stopped("parcel: two days");
        await().atMost(PATIENCE)
                .until(() -> owner().sql(
                                "SELECT count(*) FROM mail WHERE attempts = 1 AND claim IS NULL AND sent_at IS NULL")
                        .query(Integer.class)
                        .single()
                        .equals(1));

        assertThat(owner().sql("SELECT given_up_at IS NULL AND next_at > :now FROM mail WHERE sent_at IS NULL")
                        .param("now", Timestamps.of(clock.instant()))
                        .query(Boolean.class)
                        .single())
                .isTrue();
        for (var wait : List.of(1, 5, 30, 120, 480)) {
            clock.goOn(Duration.ofMinutes(wait));
            await().atMost(PATIENCE)
                    .until(() -> owner().sql("""
                        SELECT EXISTS (SELECT 1 FROM mail WHERE sent_at IS NULL AND claim IS NULL
                            AND (next_at > :now OR given_up_at IS NOT NULL))
                        """)
                            .param("now", Timestamps.of(clock.instant()))
                            .query(Boolean.class)
                            .single());
        }
        assertThat(owner().sql("SELECT attempts FROM mail WHERE given_up_at IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isEqualTo(6);
        MAIL.start();
    }

    @Test
    void givesAnAddressToOnePersonOnly() {
        var administrator = signIn(Role.ADMINISTRATOR);
        var body = """
            {"user": "%s", "name": "Lê Hoa", "roles": ["agent"], "grade": "SENIOR", "language": "vi", "email": "%s"}
            """;
        var made = administrator
                .post("/api/v1/people", body.formatted("mailed-1", "Hoa.Le@example.com"))
                .isCreated()
                .json();
        assertThat(made.path("person").path("email").asString()).isEqualTo("Hoa.Le@example.com");
        assertThat(administrator
                        .post("/api/v1/people", body.formatted("mailed-2", "hoa.le@EXAMPLE.com"))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("email NOT_UNIQUE");
        for (var wrong : List.of("hoa", "hoa@", "a b@example.com", "a@example.com\\nBcc: b@example.com")) {
            assertThat(administrator
                            .post("/api/v1/people", body.formatted("mailed-3", wrong))
                            .isProblem(422, "request-not-valid")
                            .faults())
                    .containsExactly("email OUT_OF_BOUNDS");
        }
        assertThat(signIn(Role.COMPLIANCE).get("/api/v1/audit").isOk().text()).doesNotContain("Hoa.Le@example.com");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stopped(String rule) {
        var act = Act.of("person:x", "rule.stopped", "release:late-parcel/9").with("rule", rule);
        server.getBean(TransactionOperations.class)
                .executeWithoutResult(_ -> server.getBean(AuditTrail.class).record(act));
    }

    private void reachable(Person person, String address) {
        owner().sql("UPDATE person SET email = :address WHERE user_name = :user")
                .param("address", address)
                .param("user", person.user())
                .update();
    }

    private static List<MimeMessage> to(String address) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(message -> recipients(message).equals(address))
                .toList();
    }

    private static String recipients(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> kinds(JsonNode choice) {
        return choice.path("kinds").valueStream().map(JsonNode::asString).toList();
    }
}
