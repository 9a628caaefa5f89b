package dev.makegood.server.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.makegood.server.problem.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks say what a person sees in them, or say why not. */
class WorkbookReaderTest {
    private static final long MOST_BYTES_FOR_A_BOMB = 128 << 20;

    /** A number, how it is formatted, and what the table says. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0.1|General|0.1",
                "12|General|12",
                "1.1000000000000001|General|1.1",
                "0.30000000000000004|0.00|0.3",
                "1E-7|General|0.0000001",
                "100000000000000|0.00E+00|100000000000000",
                "1234.5|#,##0.00|1234.5",
                "-3|#,##0_);[Red](#,##0)|-3",
                "0.3|0%|30 %",
                "0.075|0.0%|7.5 %",
                "46418|yyyy-mm-dd|2027-01-31",
                "46418|dd/mm/yyyy;@|2027-01-31",
                "46418|[$-42A]dd \"tháng\" mm \"năm\" yyyy|2027-01-31",
            })
    void readsNumbersAsTheyWereTyped(double number, String format, String said) throws IOException {
        assertThat(text(Workbooks.with(sheet -> formatted(sheet, number, format))))
                .isEqualTo(said + "\n");
    }

    /** A number that says more, or less, than the cell shows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1E15|General|A1 NOT_EXACT",
                "1E-16|General|A1 NOT_EXACT",
                "250|#,##0.00 \"EUR\"|A1 NUMBER_FORMAT",
                "250|[$€-2] #,##0|A1 NUMBER_FORMAT",
                "3|0 \"days\"|A1 NUMBER_FORMAT",
                "46418.5|yyyy-mm-dd|A1 TIME_OF_DAY",
                "46418|yyyy-mm-dd hh:mm|A1 TIME_OF_DAY",
                "1|[h]:mm|A1 TIME_OF_DAY",
                "-1|yyyy-mm-dd|A1 NOT_EXACT",
            })
    void refusesNumbersThatAreNotWhatTheyShow(double number, String format, String fault) throws IOException {
        assertThat(faults(Workbooks.with(sheet -> formatted(sheet, number, format))))
                .containsExactly(fault);
    }

    @Test
    void readsDatesCountedFrom1904() throws IOException {
        var workbook = Workbooks.with(sheet -> {
            var properties = sheet.getWorkbook().getCTWorkbook();
            (properties.isSetWorkbookPr() ? properties.getWorkbookPr() : properties.addNewWorkbookPr())
                    .setDate1904(true);
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("yyyy-mm-dd"));
            var cell = sheet.createRow(0).createCell(0);
            cell.setCellValue(LocalDate.of(2027, 1, 31));
            cell.setCellStyle(style);
        });
        assertThat(text(workbook)).isEqualTo("2027-01-31\n");
    }

    @Test
    void readsEveryWayToWriteACell() throws IOException {
        var workbook = Workbooks.withRows("""
            <row><c t="inlineStr"><is><t>first</t></is></c><c t="inlineStr"><is><r><t>sta</t></r><r><t>ge=x</t></r>
            <rPh sb="0" eb="1"><t>no</t></rPh></is></c></row>
            <row r="2"><c r="A2" t="str"><v>Customer.vip</v></c><c r="C2" t="str"><v>outcome.permit(?)</v></c></row>
            <row r="4"><c r="B4" t="d"><v>2027-01-31T00:00:00</v></c><c r="A4" t="b"><v>1</v></c></row>
            <row><c t="b"><v>0</v></c><c s="0"/><c t="n"><v> 7 </v></c></row>
            <row r="1048576"><c r="A1048576" s="0"/></row>
            """);
        assertThat(text(workbook)).isEqualTo("""
            first,stage=x
            Customer.vip,,outcome.permit(?)

            true,2027-01-31,
            false,,7
            """);
    }

    @Test
    void keepsTextAsItIs() throws IOException {
        var texts = List.of(
                "Đến trễ, trên 3 giờ",
                "=GOLD",
                "+1",
                "-",
                "@a",
                "\"GOLD, BASIC\"",
                "100",
                "_x0041_",
                "a  b",
                "🌧",
                "#1",
                "5 %");
        var workbook = Workbooks.with(sheet -> {
            var row = sheet.createRow(0);
            texts.forEach(text -> row.createCell(texts.indexOf(text)).setCellValue(text));
        });
        assertThat(text(workbook)).isEqualTo("""
            "Đến trễ, trên 3 giờ",=GOLD,+1,-,@a,\"""GOLD, BASIC\""",100,A,a  b,🌧,"#1",5 %
            """);
    }

    @Test
    void namesEveryFaultByItsCell() throws IOException {
        var workbook = Workbooks.with(sheet -> {
            var row = sheet.createRow(6);
            row.createCell(1).setCellFormula("1+1");
            row.createCell(0).setCellValue("two\nlines");
            row.createCell(2).setCellErrorValue(FormulaError.NA);
            row.createCell(3).setCellValue("hidden\u202e");
            row.createCell(4).setCellValue("long".repeat(126));
            row.createCell(5, CellType.BLANK);
            row.createCell(200).setCellValue("far");
            sheet.createRow(5_000).createCell(0).setCellValue("deep");
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 1, 2));
            sheet.getWorkbook().createSheet("prices").createRow(3).createCell(3).setCellValue(1);
            sheet.getWorkbook().createSheet("empty");
        });
        assertThat(faults(workbook))
                .containsExactly(
                        "prices SECOND_SHEET",
                        "B1 MERGED",
                        "A7 LINE_BREAK",
                        "B7 FORMULA",
                        "C7 ERROR_VALUE",
                        "D7 CHARACTER",
                        "E7 SIZE",
                        "GS7 TOO_FAR",
                        "A5001 TOO_FAR");
        assertThat(((Conversion.Refused) convert(workbook)).faults())
                .allSatisfy(fault -> assertThat(fault.remedy().vi())
                        .isNotBlank()
                        .isNotEqualTo(fault.remedy().en()));
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        assertThat(faults(new byte[0])).containsExactly(" NOT_A_WORKBOOK");
        assertThat(faults("rule,Customer.tier\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(" NOT_A_WORKBOOK");
        assertThat(faults(Workbooks.withPart(Workbooks.with(_ -> {}), "xl/workbook.xml", "<broken")))
                .containsExactly(" NOT_A_WORKBOOK");
        assertThat(faults(Workbooks.withRows("<row r=\"1\"><c r=\"A1\"><v>twelve</v></c></row>")))
                .containsExactly(" NOT_A_WORKBOOK");
        assertThat(faults(Workbooks.withRows("<row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>")))
                .containsExactly(" NOT_A_WORKBOOK");
        try (var old = new HSSFWorkbook();
                var written = new ByteArrayOutputStream()) {
            old.createSheet();
            old.write(written);
            assertThat(faults(written.toByteArray())).containsExactly(" OLD_OR_LOCKED");
        }
    }

    @Test
    void refusesMacrosAndWhatReachesOut() throws IOException {
        var plain = Workbooks.with(_ -> {});
        var types = new String(Workbooks.parts(plain).get("[Content_Types].xml"), StandardCharsets.UTF_8);
        assertThat(faults(Workbooks.withPart(
                        plain,
                        "[Content_Types].xml",
                        types.replace(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))))
                .containsExactly(" MACROS");
        var linked = types.replace(
                "</Types>",
                "<Override PartName=\"/xl/externalLinks/externalLink1.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml\"/></Types>");
        assertThat(faults(Workbooks.withPart(
                        Workbooks.withPart(plain, "[Content_Types].xml", linked),
                        "xl/externalLinks/externalLink1.xml",
                        "<externalLink/>")))
                .containsExactly(" LINKS");
    }

    /** Entities in each part that is read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                Workbooks.FIRST_SHEET,
                "xl/workbook.xml",
                "xl/styles.xml",
                "xl/sharedStrings.xml",
                "xl/_rels/workbook.xml.rels",
                "_rels/.rels",
                "[Content_Types].xml"
            })
    void expandsNoEntity(String part) throws IOException {
        var workbook = Workbooks.with(sheet -> sheet.createRow(0).createCell(0).setCellValue("a"));
        var whole = new String(Workbooks.parts(workbook).get(part), StandardCharsets.UTF_8);
        var body = whole.substring(whole.indexOf("?>") + 2);
        var bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
        }
        var end = body.lastIndexOf("</");
        var bombed = bomb + "]>" + body.substring(0, end) + "&e29;" + body.substring(end);

        assertThat(boundedFaults(Workbooks.withPart(workbook, part, bombed))).containsExactly(" NOT_A_WORKBOOK");
        var reachingOut = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">" + body;
        assertThat(faults(Workbooks.withPart(workbook, part, reachingOut))).containsExactly(" NOT_A_WORKBOOK");
    }

    @Test
    void unpacksNoBomb() throws IOException {
        var spaces = " ".repeat(64 << 20);
        var cells = "<row>" + "<c/>".repeat(400_000) + "</row>";
        var deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
        var plain = Workbooks.with(_ -> {});
        for (var bomb : List.of(
                Workbooks.withRows(spaces),
                Workbooks.withRows(cells + cells),
                Workbooks.withPart(plain, "xl/styles.xml", "<a b=\"\"/>".repeat(1_000_000)),
                Workbooks.withPart(plain, "docProps/thumbnail.jpeg", spaces))) {
            assertThat(boundedFaults(bomb)).containsExactly(" WORKBOOK_TOO_LARGE");
        }
        assertThat(boundedFaults(Workbooks.withPart(plain, "xl/styles.xml", deep)))
                .containsExactly(" NOT_A_WORKBOOK");
    }

    @Test
    void endsWhereOneTextIsRepeatedTooOften() throws IOException {
        var workbook = Workbooks.with(sheet -> {
            for (int i = 0; i < 1_000; i++) {
                sheet.createRow(i).createCell(0).setCellValue("x".repeat(400));
            }
        });
        assertThat(boundedFaults(workbook)).containsExactly(" TABLE_TOO_LARGE");
        assertThat(boundedFaults(Workbooks.with(WorkbookReaderTest::fillWide))).containsExactly(" TABLE_TOO_LARGE");
    }

    /** A few letters, but many commas. */
    private static void fillWide(XSSFSheet sheet) {
        for (int i = 0; i < 1_000; i++) {
            sheet.createRow(i).createCell(199).setCellValue("x");
        }
    }

    private static void formatted(XSSFSheet sheet, double number, String format) {
        XSSFCell cell = sheet.createRow(0).createCell(0);
        cell.setCellValue(number);
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    private static List<String> boundedFaults(byte[] workbook) {
        assertThat(ManagementFactory.getThreadMXBean()).isInstanceOf(ThreadMXBean.class);
        var memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();
        var faults = faults(workbook);
        assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_BYTES_FOR_A_BOMB);
        return faults;
    }

    private static Conversion convert(byte[] workbook) {
        return new Spreadsheets().toText(workbook);
    }

    private static String text(byte[] workbook) {
        return switch (convert(workbook)) {
            case Conversion.Converted converted -> new String(converted.bytes(), StandardCharsets.UTF_8);
            case Conversion.Refused(var faults) -> throw new AssertionError(faults);
        };
    }

    private static List<String> faults(byte[] workbook) {
        return switch (convert(workbook)) {
            case Conversion.Converted converted ->
                throw new AssertionError(new String(converted.bytes(), StandardCharsets.UTF_8));
            case Conversion.Refused(var faults) ->
                faults.stream().map(WorkbookReaderTest::line).toList();
        };
    }

    private static String line(Fault fault) {
        return fault.path() + " " + fault.code();
    }
}
