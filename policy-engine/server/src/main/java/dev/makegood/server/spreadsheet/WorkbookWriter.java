package dev.makegood.server.spreadsheet;

import dev.makegood.language.TableText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a table as a workbook: every cell is text, and stays text when somebody types into it. */
final class WorkbookWriter {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String AUTHOR = "Makegood";
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int ONE_CHARACTER = 256;
    /** Columns to the right that are ready to be typed into. */
    private static final int SPARE_COLUMNS = 20;

    private static final int SPARE_ROWS = 1_000;

    /** What a reader would take for a character that XML cannot hold. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private WorkbookWriter() {}

    /** The same bytes for the same table. */
    static byte[] write(TableText table) {
        try (var workbook = new XSSFWorkbook();
                var written = new ByteArrayOutputStream()) {
            var properties = workbook.getProperties().getCoreProperties();
            properties.setCreator(AUTHOR);
            properties.setCreated(Optional.of(Date.from(ALWAYS.toInstant(ZoneOffset.UTC))));
            fill(workbook.createSheet("table"), table, style(workbook, false), style(workbook, true));
            workbook.write(written);
            return withoutTimes(written.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be written", e);
        }
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, boolean isBold) {
        var style = workbook.createCellStyle();
        style.setDataFormat(BuiltinFormats.getBuiltinFormat("@"));
        if (isBold) {
            var font = workbook.createFont();
            font.setBold(true);
            style.setFont(font);
        }
        return style;
    }

    private static void fill(XSSFSheet sheet, TableText table, XSSFCellStyle plain, XSSFCellStyle bold) {
        int columns = table.lines().stream().mapToInt(List::size).max().orElse(0) + SPARE_COLUMNS;
        for (int column = 0; column < columns; column++) {
            sheet.setDefaultColumnStyle(column, plain);
            sheet.setColumnWidth(column, width(table, column) * ONE_CHARACTER);
        }
        int head = table.headLines();
        for (int i = 0; i < table.lines().size(); i++) {
            fill(sheet, i, table.lines().get(i), i < head ? bold : plain);
        }
        sheet.createFreezePane(0, head);
        var typed = new CellRangeAddress(0, table.lines().size() + SPARE_ROWS, 0, columns);
        sheet.addIgnoredErrors(typed, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private static void fill(XSSFSheet sheet, int at, List<String> cells, XSSFCellStyle style) {
        var row = sheet.createRow(at);
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                var cell = row.createCell(column);
                cell.setCellStyle(style);
                cell.setCellValue(ESCAPE.matcher(cells.get(column)).replaceAll("_x005F_"));
            }
        }
    }

    /** As wide as what stands in its column; a line of a single cell may go over the next columns. */
    private static int width(TableText table, int column) {
        int longest = table.lines().stream()
                .filter(line -> line.size() > Math.max(column, 1))
                .mapToInt(line -> line.get(column).length())
                .max()
                .orElse(0);
        return Math.clamp(longest + 2L, NARROWEST, WIDEST);
    }

    private static byte[] withoutTimes(byte[] zipped) throws IOException {
        var written = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(zipped));
                var to = new ZipOutputStream(written)) {
            for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                var entry = new ZipEntry(part.getName());
                entry.setTimeLocal(ALWAYS);
                to.putNextEntry(entry);
                from.transferTo(to);
            }
        }
        return written.toByteArray();
    }
}
