package dev.makegood.server.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.person.Staff;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;
import org.springframework.test.context.TestPropertySource;

/**
 * The whole server, and a browser of its own for every class. The walks share a server of their own, and go beside each
 * other and all other tests.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(providers = InBrowser.OneAfterTheOther.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = {"server.of=the desk", "makegood.webhooks.inside=" + InBrowser.NOBODY_LISTENS})
abstract class InBrowser extends RunningServer {
    static final String NOBODY_LISTENS = "localhost:1";
    static final Pattern DESK = Pattern.compile(".*/ui/desk$");
    /** Milliseconds: a machine that is busy with other tests is no fault. */
    private static final double PATIENCE = 20_000;

    private final List<BrowserContext> opened = new ArrayList<>();
    private Playwright playwright;
    private Browser browserProgram;

    @BeforeAll
    void startABrowser() throws IOException, InterruptedException {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var installed = InstalledBrowser.find();
        var download =
                installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.<String, String>of();
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(download));
        var options = new BrowserType.LaunchOptions();
        installed.ifPresent(
                browser -> options.setExecutablePath(browser.program()).setEnv(browser.environment()));
        if ("root".equals(System.getProperty("user.name"))) {
            options.setArgs(List.of("--no-sandbox"));
        }
        browserProgram = playwright.chromium().launch(options);
    }

    @AfterAll
    void stopTheBrowser() {
        browserProgram.close();
        playwright.close();
    }

    /** It only goes on: another walk may be under way. */
    @Override
    protected void turnBackTheClock() {}

    @AfterEach
    void closeWindows() {
        opened.forEach(BrowserContext::close);
        opened.clear();
    }

    Screen open(String locale, int width, ColorScheme scheme) {
        return open(address(""), locale, width, scheme);
    }

    /** A window on that server. */
    Screen open(String server, Look look) {
        return open(server, look.locale, look.width, look.scheme);
    }

    private Screen open(String server, String locale, int width, ColorScheme scheme) {
        var context = browserProgram.newContext(new Browser.NewContextOptions()
                .setBaseURL(server)
                .setLocale(locale)
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setColorScheme(scheme)
                .setViewportSize(width, width == 1440 ? 900 : 768));
        opened.add(context);
        return new Screen(context);
    }

    Screen open() {
        return open("en-GB", 1440, ColorScheme.LIGHT);
    }

    Screen open(Look look) {
        return open(look.locale, look.width, look.scheme);
    }

    /** A window in which a new person with these roles signed in by the page. */
    Screen signedIn(Screen screen, Role... roles) {
        return signIn(screen, Staff.hire(server, roles));
    }

    Screen signIn(Screen screen, Person person) {
        screen.page.navigate("/ui/");
        screen.page.locator("input[name=user]").fill(person.user());
        screen.page.locator("input[name=password]").fill(Staff.PASSWORD);
        screen.press("Enter");
        screen.page.getByRole(AriaRole.NAVIGATION).first().waitFor();
        return screen;
    }

    /** The walks of one class, which have one browser. */
    static final class OneAfterTheOther implements ResourceLocksProvider {
        @Override
        public Set<Lock> provideForClass(Class<?> testClass) {
            return Set.of(new Lock(testClass.getName()));
        }
    }
}
