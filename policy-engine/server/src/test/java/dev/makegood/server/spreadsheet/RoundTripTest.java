package dev.makegood.server.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.language.TableText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A table that went through a workbook is the table it was. */
class RoundTripTest {
    private static final String TABLE = """
        first,"priority=HIGH, LOW"
        # who is treated how, and why
        rule,Customer.tier,Customer.age,"outcome.gesture(POINTS, GOODWILL, ?)",clause,title

        old,-,>= 65,10,returns,già
        "#2","GOLD, ""BASIC""\",(30..65],5 %,,"=1+1, @now"
        ,-,-,-,,
        """;
    private static final Path TESTS = Path.of("../engine/src/test/java/dev/makegood");
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"\\n(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern HIT_POLICY =
            Pattern.compile("(unique|first|priority|collect|POLICY)[^\\n]*\\n.*", Pattern.DOTALL);

    @Test
    void changesNothing() {
        assertThat(andBack(TABLE)).isEqualTo(TABLE);
    }

    @Test
    void changesNothingButQuotesSpacesAndCommasAtTheEnd() {
        assertThat(andBack(
                        "\uFEFFcollect,,,\r\n Customer.age , \"outcome.rating(?)\",,\r\n\"1\",3\r\n2,\r\n,,\r\n\r\n"))
                .isEqualTo("collect\nCustomer.age,outcome.rating(?)\n1,3\n2,\n");
    }

    @Test
    void changesNoTableOfTheEnginesTests() throws IOException {
        var tables = new ArrayList<String>();
        try (var files = Files.walk(TESTS)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                TEXT_BLOCK
                        .matcher(Files.readString(file))
                        .results()
                        .map(block -> block.group(1).stripIndent().translateEscapes())
                        .filter(block -> HIT_POLICY.matcher(block).matches())
                        .forEach(tables::add);
            }
        }
        assertThat(tables).hasSizeGreaterThan(3).allSatisfy(RoundTripTest::comesBack);
    }

    @Test
    void changesNoGeneratedTable() {
        var random = new Random(20261122);
        for (int i = 0; i < 100; i++) {
            comesBack(generated(random).text());
        }
    }

    private static void comesBack(String text) {
        var table = ((TableText.Reading.Read) TableText.read(text)).table();
        assertThat(andBack(text)).isEqualTo(table.text());
        assertThat(TableText.read(table.text())).isEqualTo(new TableText.Reading.Read(table));
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        assertThat(workbook(TABLE)).isEqualTo(workbook(TABLE));
        var properties = new String(Workbooks.parts(workbook(TABLE)).get("docProps/core.xml"), StandardCharsets.UTF_8);
        assertThat(properties).contains("1980-01-01T00:00:00Z").contains("Makegood");
    }

    @Test
    void writesTextThatStaysTextBelowAHeadThatStaysInSight() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(workbook(TABLE)))) {
            var sheet = workbook.getSheetAt(0);
            for (var row : sheet) {
                for (var cell : row) {
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
                }
            }
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getRow(2).getCell(0).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(sheet.getRow(4).getCell(0).getCellStyle().getFont().getBold())
                    .isFalse();
            assertThat(sheet.getColumnStyle(7).getDataFormatString()).isEqualTo("@");
            assertThat(sheet.getRow(4).getCell(5).getStringCellValue()).isEqualTo("già");
        }
    }

    private static TableText generated(Random random) {
        var parts = List.of("GOLD", ",", "\"", "#", " ", "=", "-", "Huế", "1.50", "_x0041_", "🌧", "..", "%", "'", "");
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("first"));
        lines.add(List.of("rule", "Customer.tier", "outcome.permit(?)"));
        for (int row = random.nextInt(6); row >= 0; row--) {
            var cells = new ArrayList<String>();
            for (int column = 0; column < 3; column++) {
                var cell = new StringBuilder();
                random.ints(random.nextInt(5), 0, parts.size()).forEach(part -> cell.append(parts.get(part)));
                cells.add(cell.toString());
            }
            lines.add(cells.getFirst().startsWith("#") ? List.of(cells.getFirst(), "-", "x") : cells);
        }
        return new TableText(lines);
    }

    private static byte[] workbook(String text) {
        return bytes(new Spreadsheets().toWorkbook(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String andBack(String text) {
        return new String(bytes(new Spreadsheets().toText(workbook(text))), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Conversion conversion) {
        return switch (conversion) {
            case Conversion.Converted converted -> converted.bytes();
            case Conversion.Refused(var faults) -> throw new AssertionError(faults);
        };
    }
}
