package dev.makegood.server.spreadsheet;

import dev.makegood.language.TableText;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;

/** What the cells of a workbook say, as a table writes it. */
final class CellValues {
    private static final MathContext AS_TYPED = new MathContext(15, RoundingMode.HALF_UP);
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST_NUMBER = 40;
    private static final int LAST_YEAR = 9999;
    private static final Pattern DAY = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(T00:00(:00(\\.0+)?)?Z?)?");

    private final @Nullable SharedStrings shared;
    private final @Nullable StylesTable styles;
    private final boolean startsIn1904;
    private final Faults faults;
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, Shown> formats = new HashMap<>();

    private CellValues(
            @Nullable SharedStrings shared, @Nullable StylesTable styles, boolean startsIn1904, Faults faults) {
        this.shared = shared;
        this.styles = styles;
        this.startsIn1904 = startsIn1904;
        this.faults = faults;
    }

    /** By the texts and styles that the sheets of a workbook share. */
    static CellValues of(XSSFReader reader, Faults faults) throws IOException, InvalidFormatException, XmlException {
        reader.setUseReadOnlySharedStringsTable(true);
        try (var workbook = reader.getWorkbookData()) {
            var properties = WorkbookDocument.Factory.parse(workbook, POIXMLTypeLoader.DEFAULT_XML_OPTIONS)
                    .getWorkbook()
                    .getWorkbookPr();
            return new CellValues(
                    reader.getSharedStringsTable(),
                    reader.getStylesTable(),
                    properties != null && properties.getDate1904(),
                    faults);
        }
    }

    /** The value of one cell; nothing where it has a fault. */
    String read(CellAddress at, String type, int style, String written) {
        return switch (type) {
            case "s" -> text(at, texts.computeIfAbsent(Integer.valueOf(written.strip()), this::sharedText));
            case "inlineStr", "str" -> text(at, unescaped(written));
            case "b" -> written.strip().equals("1") ? "true" : "false";
            case "n" -> number(at, formats.computeIfAbsent(style, this::format), written.strip());
            case "d" -> day(at, written.strip());
            case "e" -> refused(at, Complaint.ERROR_VALUE);
            default -> throw new WorkbookRefused(Complaint.NOT_A_WORKBOOK);
        };
    }

    private String sharedText(int index) {
        if (shared == null) {
            throw new WorkbookRefused(Complaint.NOT_A_WORKBOOK);
        }
        return shared.getItemAt(index).getString().strip();
    }

    /** Workbooks write what XML cannot hold as {@code _x000D_}. */
    private static String unescaped(String written) {
        return new XSSFRichTextString(written).getString().strip();
    }

    private Shown format(int style) {
        var cellStyle = styles == null ? null : styles.getStyleAt(style);
        return cellStyle == null ? Shown.AS_NUMBER : Shown.of(cellStyle.getDataFormatString());
    }

    private String text(CellAddress at, String text) {
        if (text.length() <= TableText.MAX_CELL && text.chars().anyMatch(c -> c == '\n' || c == '\r')) {
            return refused(at, Complaint.LINE_BREAK);
        }
        var found = TableText.faults(text);
        found.forEach(one -> faults.add(at, one));
        return found.isEmpty() ? text : "";
    }

    private String number(CellAddress at, Shown shown, String written) {
        if (written.length() > LONGEST_NUMBER) {
            throw new WorkbookRefused(Complaint.NOT_A_WORKBOOK);
        }
        var value = new BigDecimal(written).round(AS_TYPED);
        return switch (shown) {
            case AS_NUMBER -> plain(at, value, "");
            case AS_PERCENT -> plain(at, value.movePointRight(2), " %");
            case AS_DATE -> date(at, value);
            case AS_TIME -> refused(at, Complaint.TIME_OF_DAY);
            case AS_SOMETHING_ELSE -> refused(at, Complaint.NUMBER_FORMAT);
        };
    }

    /** Without an exponent, and without the noise of binary fractions. */
    private String plain(CellAddress at, BigDecimal value, String unit) {
        var digits = value.stripTrailingZeros();
        return digits.scale() > MOST_DIGITS || (long) digits.precision() - digits.scale() > MOST_DIGITS
                ? refused(at, Complaint.NOT_EXACT)
                : digits.toPlainString() + unit;
    }

    private String date(CellAddress at, BigDecimal days) {
        var day = DateUtil.getLocalDateTime(days.doubleValue(), startsIn1904);
        if (day == null || day.getYear() > LAST_YEAR) {
            return refused(at, Complaint.NOT_EXACT);
        }
        return days.stripTrailingZeros().scale() > 0
                ? refused(at, Complaint.TIME_OF_DAY)
                : day.toLocalDate().toString();
    }

    private String day(CellAddress at, String written) {
        var day = DAY.matcher(written);
        return day.matches() ? LocalDate.parse(day.group(1)).toString() : refused(at, Complaint.TIME_OF_DAY);
    }

    private String refused(CellAddress at, Complaint complaint) {
        faults.add(at, complaint);
        return "";
    }
}
