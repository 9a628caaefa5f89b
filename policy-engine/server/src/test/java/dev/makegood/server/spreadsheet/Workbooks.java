package dev.makegood.server.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as people and attackers make them. */
final class Workbooks {
    static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";

    private Workbooks() {}

    /** One whose first sheet has been filled so. */
    static byte[] with(Consumer<XSSFSheet> filling) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var written = new ByteArrayOutputStream()) {
            filling.accept(workbook.createSheet("rules"));
            workbook.write(written);
            return written.toByteArray();
        }
    }

    /** One whose first sheet holds those rows of XML, as other programs write them. */
    static byte[] withRows(String rows) throws IOException {
        return withPart(with(_ -> {}), FIRST_SHEET, """
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>
            """.formatted(rows));
    }

    /** The same workbook with another part of that name. */
    static byte[] withPart(byte[] workbook, String name, String part) throws IOException {
        var parts = parts(workbook);
        parts.put(name, part.getBytes(StandardCharsets.UTF_8));
        return zipped(parts);
    }

    static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        var written = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(written)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return written.toByteArray();
    }
}
