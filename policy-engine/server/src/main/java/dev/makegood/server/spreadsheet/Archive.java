package dev.makegood.server.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook, unpacked in memory as far as a table can need them. */
final class Archive implements ZipEntrySource {
    private static final int MOST_PARTS = 500;
    private static final int MOST_BYTES = 8 << 20;

    /** Of elements and attributes, each of which costs far more in memory than in the text. */
    private static final int MOST_MARKS = 500_000;

    private static final int STEP = 8_192;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private int bytes;
    private int marks;
    private boolean isClosed;

    private Archive() {}

    /** The parts of that zip file; nothing of it is kept beyond the limits, however far it would go on. */
    static Archive of(byte[] zipped) throws IOException {
        var archive = new Archive();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zipped))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                archive.add(zip, entry);
            }
        }
        return archive;
    }

    private void add(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (entry.isDirectory()) {
            return;
        }
        try (var packed = zip.getInputStream(entry)) {
            if (parts.put(entry.getName(), unpacked(packed)) != null) {
                throw new WorkbookRefused(Complaint.NOT_A_WORKBOOK);
            }
        }
        if (parts.size() > MOST_PARTS) {
            throw new WorkbookRefused(Complaint.WORKBOOK_TOO_LARGE);
        }
    }

    private byte[] unpacked(InputStream packed) throws IOException {
        var unpacked = new ByteArrayOutputStream();
        var step = new byte[STEP];
        for (int read = packed.read(step); read >= 0; read = packed.read(step)) {
            count(step, read);
            unpacked.write(step, 0, read);
        }
        return unpacked.toByteArray();
    }

    private void count(byte[] step, int read) {
        bytes += read;
        for (int i = 0; i < read; i++) {
            marks += step[i] == '<' || step[i] == '=' ? 1 : 0;
        }
        if (bytes > MOST_BYTES || marks > MOST_MARKS) {
            throw new WorkbookRefused(Complaint.WORKBOOK_TOO_LARGE);
        }
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return Collections.enumeration(
                parts.keySet().stream().map(ZipArchiveEntry::new).toList());
    }

    @Override
    @SuppressWarnings("NullAway") // the library asks so whether there is one
    public @Nullable ZipArchiveEntry getEntry(String path) {
        return parts.containsKey(path) ? new ZipArchiveEntry(path) : null;
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        var part = parts.get(entry.getName());
        if (part == null) {
            throw new IOException("there is no part " + entry.getName());
        }
        return new ByteArrayInputStream(part);
    }

    @Override
    public void close() {
        isClosed = true;
    }

    @Override
    public boolean isClosed() {
        return isClosed;
    }
}
