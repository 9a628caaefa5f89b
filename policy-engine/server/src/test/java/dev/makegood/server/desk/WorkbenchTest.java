package dev.makegood.server.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.makegood.server.desk.Bench.eventually;
import static dev.makegood.server.desk.Bench.patiently;

import dev.makegood.server.identity.Role;
import org.junit.jupiter.api.Test;

/** Authors who change rules in a draft. */
class WorkbenchTest extends InBrowser {
    private static final String FILE = "rules/quality.drl";
    private static final String FIRST_TITLE = "Answering a colleague too late";
    private static final String RULE = """

        rule "Colleagues of a browser are greeted"
          @title(vi = "Chào đồng nghiệp của trình duyệt")
          @clause("ask")
        when
          Internal()
          InternalRequest( solved == true )
        then
          outcome.task(TRAINING, "Greet them").reason("ANSWERED_LATE");
        end
        """;

    @Test
    void changeATextByKeyboardAndSeeWhatIsWrongWithIt() {
        var bench = new Bench(signedIn(open(Look.ENGLISH_LIGHT), Role.AUTHOR), Look.ENGLISH_LIGHT);
        bench.begin("Service among colleagues", "A greeting");
        bench.open(FILE);
        assertThat(bench.editor()).containsText(FIRST_TITLE, eventually());
        bench.editor().focus();
        bench.screen.press("Control+End");
        bench.page.keyboard().insertText(RULE.replace("solved", "sloved"));

        assertThat(bench.page.locator("#workbench-problems").getByText("One finding"))
                .isVisible(patiently());
        bench.inspect("workbench-finding");

        bench.editor().focus();
        bench.screen.press("Control+z");
        bench.screen.press("Control+End");
        bench.page.keyboard().insertText(RULE);
        bench.hasNoFindings();
        bench.isSaved();
        bench.show("Sentences");
        assertThat(bench.beside("Sentences").getByText("Colleagues of a browser are greeted"))
                .isVisible(patiently());
        bench.show("History");
        bench.inspect("workbench-history");
    }

    @Test
    void workOnOneDraftAtOnce() {
        var first = new Bench(signedIn(open(Look.ENGLISH_LIGHT), Role.AUTHOR), Look.ENGLISH_LIGHT);
        first.begin("Service among colleagues", "Two at once");
        first.open(FILE);
        var second = new Bench(signedIn(open(Look.VIETNAMESE_DARK), Role.AUTHOR), Look.VIETNAMESE_DARK);
        second.page.navigate(first.page.url());
        assertThat(second.editor()).containsText(FIRST_TITLE, eventually());

        second.editor().focus();
        second.screen.press("Control+Home");
        second.screen.type("// Đã đọc lại.\n");
        second.isSaved();

        first.editor().focus();
        first.screen.press("Control+End");
        first.page.keyboard().insertText(RULE);
        assertThat(first.editor()).containsText("Greet them");
        first.screen.press("Control+Home");
        assertThat(first.editor()).containsText("Đã đọc lại.", eventually());
        first.inspect("workbench-merged");
        second.inspect("workbench");
    }
}
