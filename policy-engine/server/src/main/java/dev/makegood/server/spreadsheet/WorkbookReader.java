package dev.makegood.server.spreadsheet;

import dev.makegood.language.TableText;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.xmlbeans.XmlException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the first sheet of a workbook, which nobody has looked at before. */
final class WorkbookReader {
    private static final Set<FileMagic> OLD_OR_LOCKED =
            EnumSet.of(FileMagic.OLE2, FileMagic.BIFF2, FileMagic.BIFF3, FileMagic.BIFF4);
    private static final List<String> MACROS = List.of("macro", "vbaproject");
    private static final List<String> LINKS = List.of("externallink", "connections", "querytable");
    private static final int LONGEST_NAME = 31;

    private final Faults faults;

    WorkbookReader(Faults faults) {
        this.faults = faults;
    }

    /** The table of that workbook, without those cells that faults were found in. */
    TableText read(byte[] workbook) {
        var magic = FileMagic.valueOf(workbook);
        if (OLD_OR_LOCKED.contains(magic)) {
            throw new WorkbookRefused(Complaint.OLD_OR_LOCKED);
        }
        if (magic != FileMagic.OOXML) {
            throw new WorkbookRefused(Complaint.NOT_A_WORKBOOK);
        }
        return unpacked(workbook);
    }

    /** The library throws whatever comes to its mind on a damaged file. */
    private TableText unpacked(byte[] workbook) {
        try (var archive = Archive.of(workbook);
                var opened = OPCPackage.open(archive)) {
            return table(opened);
        } catch (WorkbookRefused refused) {
            throw refused;
        } catch (IOException
                | OpenXML4JException
                | XmlException
                | SAXException
                | ParserConfigurationException
                | RuntimeException _) {
            throw new WorkbookRefused(Complaint.NOT_A_WORKBOOK);
        }
    }

    private TableText table(OPCPackage opened)
            throws IOException, OpenXML4JException, XmlException, SAXException, ParserConfigurationException {
        for (var part : opened.getParts()) {
            refuse(part, MACROS, Complaint.MACROS);
            refuse(part, LINKS, Complaint.LINKS);
        }
        var reader = new XSSFReader(opened);
        var sheets = reader.getSheetIterator();
        var first = new SheetCells(CellValues.of(reader, faults), faults);
        parse(sheets.next(), first);
        while (sheets.hasNext()) {
            var ignored = new Faults();
            var other = new SheetCells(CellValues.of(reader, ignored), ignored);
            parse(sheets.next(), other);
            if (!other.isEmpty() || !ignored.isEmpty()) {
                var name = sheets.getSheetName();
                var path = name.substring(0, Math.min(name.length(), LONGEST_NAME));
                faults.add(CellAddress.A1, Complaint.SECOND_SHEET.fault(path));
            }
        }
        return first.table();
    }

    private static void refuse(PackagePart part, List<String> kinds, Complaint complaint) {
        var type = part.getContentType().toLowerCase(Locale.ROOT);
        if (kinds.stream().anyMatch(type::contains)) {
            throw new WorkbookRefused(complaint);
        }
    }

    private static void parse(InputStream sheet, SheetCells cells)
            throws IOException, SAXException, ParserConfigurationException {
        try (sheet) {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(cells);
            parser.setErrorHandler(cells);
            parser.parse(new InputSource(sheet));
        }
    }
}
