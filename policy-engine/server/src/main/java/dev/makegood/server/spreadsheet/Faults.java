package dev.makegood.server.spreadsheet;

import dev.makegood.language.Diagnostic;
import dev.makegood.server.problem.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;

/** Collects what is wrong with the cells of a workbook, up to a number that nobody reads. */
final class Faults {
    private static final int MOST = 1_000;

    private final List<Found> all = new ArrayList<>();

    private record Found(CellAddress cell, Fault fault) {}

    void add(Complaint complaint) {
        add(CellAddress.A1, complaint.fault(""));
    }

    void add(CellAddress cell, Complaint complaint) {
        add(cell, complaint.fault(cell.formatAsString()));
    }

    void add(CellAddress cell, Diagnostic found) {
        add(cell, new Fault(cell.formatAsString(), found.code().name(), found.reason(), found.remedy()));
    }

    void add(CellAddress cell, Fault fault) {
        if (all.size() < MOST) {
            all.add(new Found(cell, fault));
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Row by row, from the left to the right. */
    List<Fault> sorted() {
        return all.stream()
                .sorted(Comparator.comparing(Found::cell))
                .map(Found::fault)
                .toList();
    }
}
