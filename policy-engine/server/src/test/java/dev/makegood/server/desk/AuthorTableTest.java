package dev.makegood.server.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.makegood.server.desk.Bench.eventually;
import static dev.makegood.server.desk.Bench.exactly;
import static dev.makegood.server.desk.Bench.patiently;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.MouseButton;
import dev.makegood.server.identity.Role;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An author who changes a decision table, by mouse and by keyboard alone. */
class AuthorTableTest extends InWorkbench {
    private static final String TABLE = "tables/classes.csv";
    private static final int RULE = 0;
    private static final int TIER = 1;
    private static final int CLASS = 3;
    private static final int TITLE = 5;
    /** The classes of an offer, as the cells of a conclusion have texts. */
    private static final String FIRST = "\"FIRST\"";

    private static final String SECOND = "\"SECOND\"";
    private static final String THIRD = "\"THIRD\"";

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inVietnamese")
    void changesATable(Look look) {
        var bench = begin(look, "A table", Role.AUTHOR);
        bench.pinGolden(SILVER);
        bench.page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        bench.open(TABLE);
        var grid = grid(bench);
        assertThat(grid.getByRole(
                        AriaRole.IMG,
                        new Locator.GetByRoleOptions().setName(bench.say("This row held", "Dòng này đã khớp"))))
                .isVisible(patiently());

        changeItByMouse(bench, grid);
        changeItByKeyboard(bench, grid);

        bench.isSaved();
        bench.show(bench.say("Sentences", "Diễn giải"));
        assertThat(bench.beside(bench.say("Sentences", "Diễn giải")))
                .containsText("An offer to a top customer", eventually());
        bench.inspect("table-sentences");
        takesBackInTheTextWhatWasDoneInTheTable(bench, grid);
    }

    private static void takesBackInTheTextWhatWasDoneInTheTable(Bench bench, Locator grid) {
        var before = cell(grid, 2, CLASS).innerText();
        cell(grid, 2, CLASS).click();
        bench.screen.type(THIRD);
        bench.screen.press("Enter");
        assertThat(cell(grid, 2, CLASS)).containsText(THIRD);
        bench.showAs(bench.say("Text", "Văn bản"));
        bench.editor().click();
        bench.screen.press("Control+z");
        bench.showAs(bench.say("Table", "Bảng"));
        assertThat(cell(grid, 2, CLASS)).hasText(before);
    }

    private static void setsHowWideAColumnIs(Bench bench, Locator grid) {
        var heading = grid.getByRole(AriaRole.COLUMNHEADER).nth(TIER + 1);
        var before = heading.boundingBox();
        var mouse = bench.page.mouse();
        mouse.move(before.x + before.width - 3, before.y + 20);
        mouse.down();
        mouse.move(before.x + before.width + 37, before.y + 20);
        mouse.up();
        assertThat(heading).hasCSS("width", "%dpx".formatted(Math.round(before.width + 40)));
    }

    private static void changeItByMouse(Bench bench, Locator grid) {
        var undo = bench.screen.button(bench.say("Undo", "Hoàn tác"));
        cell(grid, 3, CLASS).click();
        bench.screen.type(THIRD);
        bench.screen.press("Enter");
        var effect = bench.beside(bench.say("Effect", "Tác động"));
        assertThat(effect).containsText(bench.say("US$50.00", "50,00 US$"), eventually());
        assertThat(effect).containsText(bench.say("One difference", "1 khác biệt"));
        effect.getByText(bench.say("Why", "Vì sao"), exactly()).first().click();
        assertThat(effect).containsText(bench.say("Nearest to fire", "Gần kích hoạt nhất"), eventually());
        bench.inspect("table-effect");
        undo.click();
        assertThat(cell(grid, 3, CLASS)).containsText(SECOND);

        cell(grid, 1, CLASS).click();
        var page = bench.page;
        page.locator("[data-fill]").hover();
        page.mouse().down();
        cell(grid, 2, CLASS).hover();
        page.mouse().up();
        assertThat(cell(grid, 2, CLASS)).containsText(FIRST);
        undo.click();
        assertThat(cell(grid, 2, CLASS)).containsText(SECOND);

        cell(grid, 5, TIER).dblclick();
        bench.screen.press("Control+a");
        bench.screen.type("GOLD");
        bench.screen.press("Enter");
        cell(grid, 5, RULE).click();
        bench.screen.button(bench.say("Add a row below", "Thêm dòng bên dưới")).click();
        cell(grid, 6, RULE).click();
        page.evaluate(
                "text => navigator.clipboard.writeText(text)",
                "An offer to a top customer\tTOP\t-\t\"\"\"THIRD\"\"\"\toffer\tƯu đãi cho khách hàng hàng đầu");
        cell(grid, 6, RULE).click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
        bench.menuItem(bench.say("Paste", "Dán")).click();
        assertThat(cell(grid, 6, RULE)).hasText("An offer to a top customer");
        bench.hasNoFindings();

        cell(grid, 6, TIER).click();
        bench.screen.type("TOPP");
        bench.screen.press("Enter");
        cell(grid, 6, TIER).click();
        assertThat(page.getByText(bench.say("This is none of the values", "Đây không phải là một giá trị"))
                        .first())
                .isVisible();
        assertThat(page.locator("#workbench-problems").getByText(Pattern.compile("(One|[1-9]) (finding|lỗi)")))
                .isVisible(patiently());
        bench.inspect("table-fault");
        undo.click();
        bench.hasNoFindings();
        setsHowWideAColumnIs(bench, grid);
    }

    private static void changeItByKeyboard(Bench bench, Locator grid) {
        var screen = bench.screen;
        var field = bench.page.locator("input[data-mode]");
        screen.heading("A table").click();
        screen.tabTo(field);
        screen.press("Control+Home", "ArrowDown", "ArrowDown", "ArrowDown", "End");
        screen.type("Ưu đãi cho khách hàng bạc quý mến");
        screen.press("Enter");
        assertThat(cell(grid, 3, TITLE)).hasText("Ưu đãi cho khách hàng bạc quý mến");

        screen.press("Shift+F10");
        screen.goBy("ArrowDown", bench.menuItem(bench.say("Insert a row below", "Chèn 1 dòng phía dưới")));
        screen.press("Enter");
        assertThat(cell(grid, 5, TITLE)).hasText("");
        assertThat(field).isFocused();
        screen.press("Control+z");
        assertThat(cell(grid, 5, TITLE)).hasText("Ưu đãi cho khách hàng vàng và hàng đầu");

        screen.press("Control+Home", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight", "F2", "Control+a");
        screen.type(THIRD);
        screen.press("Enter", "ArrowUp", "Shift+ArrowDown", "Shift+ArrowDown", "Control+d");
        assertThat(cell(grid, 3, CLASS)).containsText(THIRD);
        bench.inspect("table-keyboard");
        screen.press("Control+z", "Control+z");
        assertThat(cell(grid, 1, CLASS)).containsText(FIRST);
        screen.press("Escape", "Tab");
        assertThat(field).not().isFocused();
    }

    private static Locator grid(Bench bench) {
        var grid = bench.page.getByRole(AriaRole.GRID);
        assertThat(grid).isVisible(patiently());
        return grid;
    }

    /** A cell by its row and column, the headings being row 0. */
    private static Locator cell(Locator grid, int row, int column) {
        return grid.locator("[role=row][aria-rowindex='%d'] [aria-colindex='%d']".formatted(row + 1, column + 2));
    }
}
