package dev.makegood.server.spreadsheet;

import dev.makegood.language.Diagnostic;
import dev.makegood.language.TableText;
import dev.makegood.server.problem.Fault;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Brings decision tables from comma-separated text into workbooks and back. Nothing of them is kept. */
@Service
@PreAuthorize("hasAuthority('rule-sets')")
public class Spreadsheets {
    Spreadsheets() {}

    /** The text of the table in a workbook. */
    public Conversion toText(byte[] workbook) {
        var faults = new Faults();
        try {
            var text = new WorkbookReader(faults).read(workbook).text();
            if (text.length() > TableText.MAX_LENGTH) {
                faults.add(Complaint.TABLE_TOO_LARGE);
            }
            return faults.isEmpty()
                    ? new Conversion.Converted(text.getBytes(StandardCharsets.UTF_8))
                    : new Conversion.Refused(faults.sorted());
        } catch (WorkbookRefused refused) {
            return new Conversion.Refused(List.of(refused.complaint().fault("")));
        }
    }

    /** A workbook with the table of that text. */
    public Conversion toWorkbook(byte[] text) {
        try {
            return switch (TableText.read(decoded(text))) {
                case TableText.Reading.Read(var table) -> written(table);
                case TableText.Reading.Faulty(var diagnostics) ->
                    new Conversion.Refused(
                            diagnostics.stream().map(Spreadsheets::fault).toList());
            };
        } catch (CharacterCodingException _) {
            return new Conversion.Refused(List.of(Complaint.NOT_UTF_8.fault("")));
        }
    }

    private static Conversion written(TableText table) {
        int width = table.lines().stream().mapToInt(List::size).max().orElse(0);
        var end = new CellAddress(table.lines().size() - 1, width - 1);
        return SheetCells.isTooFar(end)
                ? new Conversion.Refused(List.of(Complaint.TOO_FAR.fault(end.formatAsString())))
                : new Conversion.Converted(WorkbookWriter.write(table));
    }

    private static String decoded(byte[] text) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
    }

    private static Fault fault(Diagnostic found) {
        var place =
                "line %d, column %d".formatted(found.span().line(), found.span().column());
        return new Fault(place, found.code().name(), found.reason(), found.remedy());
    }
}
