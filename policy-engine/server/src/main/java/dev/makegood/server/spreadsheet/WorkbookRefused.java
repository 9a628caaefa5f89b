package dev.makegood.server.spreadsheet;

/** A workbook is not read any further. */
final class WorkbookRefused extends RuntimeException {
    private final transient Complaint complaint;

    WorkbookRefused(Complaint complaint) {
        super(complaint.name(), null, false, false);
        this.complaint = complaint;
    }

    Complaint complaint() {
        return complaint;
    }
}
