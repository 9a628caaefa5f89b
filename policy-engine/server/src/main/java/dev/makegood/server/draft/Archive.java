package dev.makegood.server.draft;

import dev.makegood.language.RuleSetFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** The files of a draft as a zip archive. The same files give the same bytes, whoever packs them and wherever. */
final class Archive {
    /** The first moment the format knows. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int ORDINARY_FILE = 0100644;

    private Archive() {}

    /** Nothing is compressed, because not every deflater makes the same of the same. */
    static byte[] of(RuleSetFiles files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            for (var file : files.texts().entrySet()) {
                var text = file.getValue().getBytes(StandardCharsets.UTF_8);
                zip.putArchiveEntry(entry(file.getKey(), text));
                zip.write(text);
                zip.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipArchiveEntry entry(String path, byte[] text) {
        var checksum = new CRC32();
        checksum.update(text);
        var entry = new ZipArchiveEntry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(text.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(TIME);
        entry.setUnixMode(ORDINARY_FILE);
        return entry;
    }
}
