package dev.makegood.server.identity.stafflist;

import dev.makegood.server.problem.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a file as spreadsheets write it: in UTF-8 or UTF-16, with commas, semicolons or tabs. */
final class SheetReader {
    private static final char MARK = '\uFEFF';
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final List<Fault> faults = new ArrayList<>();
    private final List<Sheet.Row> rows = new ArrayList<>();
    private List<Optional<Column>> columns = List.of();

    /** What keeps the file from being read at all. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Without rows where there are {@link #faults}. */
    Sheet read(byte[] file) {
        try {
            readText(decoded(file));
        } catch (CharacterCodingException _) {
            faults.add(Complaint.NOT_A_TEXT.ofFile());
        }
        var found = columns.stream().flatMap(Optional::stream).toList();
        return new Sheet(found.isEmpty() ? EnumSet.noneOf(Column.class) : EnumSet.copyOf(found), rows);
    }

    private void readText(String text) {
        var form = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = CSVParser.parse(text, form)) {
            readRecords(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readRecords(CSVParser parser) {
        var line = 1;
        try {
            for (var records = parser.iterator(); records.hasNext(); line = (int) parser.getCurrentLineNumber() + 1) {
                read(records.next(), line);
            }
        } catch (UncheckedIOException _) {
            faults.add(Complaint.BROKEN_QUOTES.at(line));
        }
        if (faults.isEmpty() && rows.isEmpty()) {
            faults.add(Complaint.NO_PEOPLE.ofFile());
        }
        if (rows.size() > StaffLists.MOST_PEOPLE) {
            faults.add(Complaint.TOO_MANY_PEOPLE.ofFile());
        }
        if (!faults.isEmpty()) {
            rows.clear();
        }
    }

    private void read(CSVRecord record, int line) {
        if (record.stream().allMatch(String::isBlank)) {
            return;
        }
        if (columns.isEmpty()) {
            readHeadings(record, line);
        } else if (rows.size() <= StaffLists.MOST_PEOPLE) {
            rows.add(row(record, line));
        }
    }

    private void readHeadings(CSVRecord headings, int line) {
        columns = headings.stream().map(Column::of).toList();
        for (var place = 0; place < columns.size(); place++) {
            var heading = headings.get(place).strip();
            var column = columns.get(place);
            if (column.isEmpty() && !heading.isEmpty()) {
                faults.add(Complaint.UNKNOWN_COLUMN.at(line, heading));
            } else if (column.isPresent() && columns.indexOf(column) < place) {
                faults.add(Complaint.COLUMN_TWICE.at(line, heading));
            }
        }
        if (!columns.contains(Optional.of(Column.USER))) {
            faults.add(Complaint.NO_USER_COLUMN.at(line));
        }
    }

    private Sheet.Row row(CSVRecord record, int line) {
        var cells = new EnumMap<Column, String>(Column.class);
        var isTooLong = false;
        for (var place = 0; place < record.size(); place++) {
            var cell = Cells.plain(record.get(place));
            var column = place < columns.size() ? columns.get(place) : Optional.<Column>empty();
            column.ifPresent(known -> cells.put(known, cell));
            isTooLong = isTooLong || (column.isEmpty() && !cell.isBlank());
        }
        return new Sheet.Row(line, cells, isTooLong);
    }

    /** The one that the headings have most of; none of them stands in a heading. */
    private static char separator(String text) {
        var headings = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(separator ->
                        headings.chars().filter(each -> each == separator).count()))
                .orElseThrow();
    }

    private static String decoded(byte[] file) throws CharacterCodingException {
        var text = charset(file).newDecoder().decode(ByteBuffer.wrap(file)).toString();
        if (text.indexOf('\0') >= 0) {
            throw new CharacterCodingException();
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static Charset charset(byte[] file) {
        return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .filter(charset -> beginsWith(file, String.valueOf(MARK).getBytes(charset)))
                .findFirst()
                .orElse(StandardCharsets.UTF_8);
    }

    private static boolean beginsWith(byte[] file, byte[] beginning) {
        return file.length >= beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }
}
