package dev.makegood.server.draft;

import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.problem.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Reads the files of a zip archive in memory, and notes everything that is wrong with them. However far an archive would
 * go on, no more of it is unpacked than a draft may have.
 */
final class ArchiveReader {
    private static final int MOST_ENTRIES = 1_000;
    private static final int LONGEST_NAME = 200;

    private final List<Fault> faults = new ArrayList<>();
    private final SortedMap<String, String> texts = new TreeMap<>();
    private long unpacked;

    private ArchiveReader() {}

    static ArchiveReader of(byte[] archive) {
        var reader = new ArchiveReader();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .get()) {
            reader.read(zip);
        } catch (IOException | IllegalArgumentException _) {
            reader.faults.add(ArchiveFault.NOT_AN_ARCHIVE.fault(""));
        }
        reader.faults.addAll(FileFaults.inArchive(reader.texts));
        return reader;
    }

    List<Fault> faults() {
        return Collections.unmodifiableList(faults);
    }

    RuleSetFiles files() {
        return new RuleSetFiles(texts);
    }

    private void read(ZipFile zip) throws IOException {
        var entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_ENTRIES) {
            faults.add(ArchiveFault.TOO_MANY_ENTRIES.fault(""));
            return;
        }
        for (var entry : entries) {
            if (!entry.isDirectory() && unpacked <= FileFaults.MOST_BYTES) {
                read(zip, entry);
            }
        }
    }

    private void read(ZipFile zip, ZipArchiveEntry entry) {
        if (entry.isUnixSymlink()) {
            note(ArchiveFault.LINK, entry);
        } else if (!RuleSetFiles.isPath(entry.getName())) {
            note(ArchiveFault.NOT_A_PATH, entry);
        } else if (!zip.canReadEntryData(entry)) {
            note(ArchiveFault.LOCKED, entry);
        } else if (texts.containsKey(entry.getName())) {
            note(ArchiveFault.DUPLICATE, entry);
        } else {
            unpack(zip, entry);
        }
    }

    private void unpack(ZipFile zip, ZipArchiveEntry entry) {
        try (var packed = zip.getInputStream(entry)) {
            var bytes = packed.readNBytes(FileFaults.MOST_BYTES_OF_A_FILE + 1);
            unpacked += bytes.length;
            if (bytes.length > FileFaults.MOST_BYTES_OF_A_FILE || unpacked > FileFaults.MOST_BYTES) {
                note(ArchiveFault.TOO_LARGE, entry);
            } else if (checksum(bytes) != entry.getCrc()) {
                note(ArchiveFault.DAMAGED, entry);
            } else {
                texts.put(entry.getName(), decoded(bytes));
            }
        } catch (CharacterCodingException _) {
            note(ArchiveFault.NOT_UTF_8, entry);
        } catch (IOException _) {
            note(ArchiveFault.DAMAGED, entry);
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static long checksum(byte[] bytes) {
        var checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }

    private void note(ArchiveFault fault, ZipArchiveEntry entry) {
        var name = entry.getName();
        faults.add(fault.fault(name.substring(0, Math.min(name.length(), LONGEST_NAME))));
    }
}
