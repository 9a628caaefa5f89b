package dev.makegood.server.identity.stafflist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a file that spreadsheets open as it is meant. */
final class SheetWriter {
    private static final String MARK = "\uFEFF";

    private SheetWriter() {}

    static byte[] write(List<Cells> people) {
        var text = new StringBuilder(MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            printer.printRecord(Arrays.stream(Column.values()).map(Column::heading));
            for (var person : people) {
                printer.printRecord(
                        Arrays.stream(Column.values()).map(person::at).map(Cells::guarded));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
