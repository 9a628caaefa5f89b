package dev.makegood.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A page of the browser, watched: whatever it complains of is remembered. */
final class Screen {
    private static final Path AXE = Path.of("../../admin-ui/node_modules/axe-core/axe.min.js");
    private static final Path PICTURES = Path.of("target/screens");
    private static final Set<String> COMPLAINTS = Set.of("error", "warning");
    /** Chromium reports every refused request; which of them are meant to be is up to the test. */
    private static final String REFUSED = "Failed to load resource";

    /** What never ends, such as a cursor that blinks, is not waited for. */
    private static final String STANDS_STILL = """
        () => document.getAnimations().every(
            each => each.playState !== 'running' || each.effect.getTiming().iterations === Infinity)
        """;

    private static final String SERIOUS = """
        async () => {
          const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
          const found = await axe.run(document, { runOnly, resultTypes: ['violations'], iframes: false });
          return found.violations
              .filter(each => ['serious', 'critical'].includes(each.impact))
              .map(each => each.id + ': ' + each.nodes.map(node => node.html).join(' '));
        }
        """;

    final Page page;
    private final List<String> complaints = new ArrayList<>();

    Screen(BrowserContext context) {
        page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add(error));
    }

    private void listen(ConsoleMessage message) {
        if (COMPLAINTS.contains(message.type()) && !message.text().startsWith(REFUSED)) {
            complaints.add(message.text());
        }
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator textbox(String name) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A part of the page by its name. */
    Locator region(String name) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The answer to a question or a field of a few choices. */
    Locator choice(Locator within, String question, String answer) {
        return within.getByRole(AriaRole.RADIOGROUP, new Locator.GetByRoleOptions().setName(question))
                .getByText(answer, new Locator.GetByTextOptions().setExact(true));
    }

    void press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Goes on with the tabulator until that element has the focus. */
    void tabTo(Locator wanted) {
        goBy("Tab", wanted);
    }

    /** Goes on with a key until that element has the focus. */
    void goBy(String key, Locator wanted) {
        for (var steps = 0; steps < 120; steps++) {
            if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            press(key);
        }
        throw new AssertionError("not reached by keyboard: " + wanted);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    void waitFor(Pattern address) {
        page.waitForURL(address);
    }

    /** Takes a picture and holds what is seen, in frames as well, against the rules of accessibility. */
    void inspect(String name) {
        page.waitForFunction(STANDS_STILL);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        page.frames().forEach(frame -> inspect(name, frame));
        isContent();
    }

    private static void inspect(String name, Frame frame) {
        try {
            frame.evaluate(Files.readString(AXE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat((List<?>) frame.evaluate(SERIOUS))
                .as("accessibility of " + name)
                .isEmpty();
        assertThat((Boolean) frame.evaluate(
                        "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("%s fits its window", name)
                .isTrue();
    }

    /** The console has nothing to say: no breach of the content security policy, no error, no warning. */
    void isContent() {
        assertThat(complaints).isEmpty();
    }
}
