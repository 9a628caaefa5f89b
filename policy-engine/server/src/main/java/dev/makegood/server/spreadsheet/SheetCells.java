package dev.makegood.server.spreadsheet;

import dev.makegood.language.TableText;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The cells of a sheet, taken in while its document passes by. */
final class SheetCells extends DefaultHandler {
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 200;

    private final CellValues values;
    private final Faults faults;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();
    private int length;
    private CellAddress last = new CellAddress(-1, -1);
    private @Nullable Open open;
    private boolean isTextOpen;
    private boolean isPhonetic;

    /** A cell whose end has not come yet. */
    private record Open(CellAddress at, String type, int style) {}

    SheetCells(CellValues values, Faults faults) {
        this.values = values;
        this.faults = faults;
    }

    /** Whether a table could not go as far as that. */
    static boolean isTooFar(CellAddress at) {
        return at.getRow() >= MOST_ROWS || at.getColumn() >= MOST_COLUMNS;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    TableText table() {
        int end = rows.isEmpty() ? 0 : rows.lastKey() + 1;
        return new TableText(IntStream.range(0, end).mapToObj(this::line).toList());
    }

    private List<String> line(int row) {
        var cells = rows.getOrDefault(row, new TreeMap<>());
        int end = cells.isEmpty() ? 0 : cells.lastKey() + 1;
        return IntStream.range(0, end)
                .mapToObj(column -> cells.getOrDefault(column, ""))
                .toList();
    }

    @Override
    public void startElement(String namespace, String name, String qualified, Attributes attributes) {
        if (!namespace.equals(XSSFRelation.NS_SPREADSHEETML)) {
            return;
        }
        switch (name) {
            case "row" -> last = new CellAddress(row(attributes), -1);
            case "c" -> open = begun(attributes);
            case "f" -> complainOfFormula();
            case "v", "t" -> isTextOpen = open != null && !isPhonetic;
            case "rPh" -> isPhonetic = true;
            case "mergeCell" -> complainOfMerging(attributes);
            default -> {}
        }
    }

    @Override
    public void endElement(String namespace, String name, String qualified) {
        if (!namespace.equals(XSSFRelation.NS_SPREADSHEETML)) {
            return;
        }
        switch (name) {
            case "c" -> take();
            case "v", "t" -> isTextOpen = false;
            case "rPh" -> isPhonetic = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int count) {
        if (isTextOpen) {
            text.append(characters, start, count);
        }
    }

    private int row(Attributes attributes) {
        var number = attributes.getValue("r");
        return number == null ? last.getRow() + 1 : Integer.parseInt(number) - 1;
    }

    private Open begun(Attributes attributes) {
        var address = attributes.getValue("r");
        last = address == null ? new CellAddress(last.getRow(), last.getColumn() + 1) : new CellAddress(address);
        if (last.getRow() < 0 || last.getColumn() < 0) {
            throw new WorkbookRefused(Complaint.NOT_A_WORKBOOK);
        }
        text.setLength(0);
        var type = attributes.getValue("t");
        var style = attributes.getValue("s");
        return new Open(last, type == null ? "n" : type, style == null ? 0 : Integer.parseInt(style));
    }

    private void complainOfFormula() {
        if (open != null) {
            faults.add(open.at(), Complaint.FORMULA);
            open = null;
            isTextOpen = false;
        }
    }

    private void complainOfMerging(Attributes attributes) {
        var merged = CellRangeAddress.valueOf(attributes.getValue("ref"));
        faults.add(new CellAddress(merged.getFirstRow(), merged.getFirstColumn()), Complaint.MERGED);
    }

    private void take() {
        var cell = open;
        open = null;
        if (cell == null || text.isEmpty()) {
            return;
        }
        if (isTooFar(cell.at())) {
            faults.add(cell.at(), Complaint.TOO_FAR);
            return;
        }
        var value = values.read(cell.at(), cell.type(), cell.style(), text.toString());
        if (!value.isEmpty()) {
            put(cell.at(), value);
        }
    }

    private void put(CellAddress at, String value) {
        length += value.length();
        if (length > TableText.MAX_LENGTH) {
            throw new WorkbookRefused(Complaint.TABLE_TOO_LARGE);
        }
        var row = rows.computeIfAbsent(at.getRow(), _ -> new TreeMap<>());
        if (row.put(at.getColumn(), value) != null) {
            throw new WorkbookRefused(Complaint.NOT_A_WORKBOOK);
        }
    }
}
