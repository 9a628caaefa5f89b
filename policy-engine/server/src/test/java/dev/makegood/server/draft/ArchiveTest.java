package dev.makegood.server.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.language.RuleSetFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    @Test
    void isReadAsItWasWritten() {
        var texts = new TreeMap<String, String>();
        texts.put("rule-set.yaml", "id: a\n");
        texts.put("rules/mot.drl", "// một 𠮷\r\n");
        texts.put("wording.yaml", "");
        var files = new RuleSetFiles(texts);

        var read = ArchiveReader.of(Archive.of(files));

        assertThat(read.faults()).isEmpty();
        assertThat(read.files()).isEqualTo(files);
        assertThat(Archive.of(read.files())).isEqualTo(Archive.of(files));
    }

    @Test
    void isTheSameEverywhere() {
        var texts = new TreeMap<String, String>();
        texts.put("rule-set.yaml", "id: a\n");

        assertThat(Archive.of(new RuleSetFiles(texts)))
                .asHexString()
                .isEqualTo(
                        "504B03040A00000800000000210061C363C906000000060000000D00000072756C652D7365742E79616D6C69643A20610A"
                            + "504B010214030A00000800000000210061C363C906000000060000000D0000000000000000000000A481000000007275"
                            + "6C652D7365742E79616D6C504B050600000000010001003B000000310000000000");
    }

    @Test
    void hasNothingButTheFilesOfARuleSet() throws IOException {
        assertThat(faults(zip(
                        "../rules/a.drl",
                        "/rules/b.drl",
                        "rules/../c.drl",
                        "C:/rules/e.drl",
                        "rules/nested/f.drl",
                        "rules/.hidden.drl",
                        "inner.zip",
                        "rules/ok.drl")))
                .containsExactly(
                        "../rules/a.drl NOT_A_PATH",
                        "/rules/b.drl NOT_A_PATH",
                        "rules/../c.drl NOT_A_PATH",
                        "C:/rules/e.drl NOT_A_PATH",
                        "rules/nested/f.drl NOT_A_PATH",
                        "rules/.hidden.drl NOT_A_PATH",
                        "inner.zip NOT_A_PATH");
    }

    @Test
    void hasNoFileTwiceNorALink() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            for (var path : List.of("rules/a.drl", "rules/a.drl", "rules/A.drl")) {
                zip.putArchiveEntry(new ZipArchiveEntry(path));
                zip.write('x');
                zip.closeArchiveEntry();
            }
            var link = new ZipArchiveEntry("rules/link.drl");
            link.setUnixMode(0120777);
            zip.putArchiveEntry(link);
            zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        }

        assertThat(faults(bytes.toByteArray()))
                .containsExactly("rules/a.drl DUPLICATE", "rules/link.drl LINK", "rules/a.drl SAME_NAME");
    }

    @Test
    void isNotUnpackedBeyondWhatADraftMayHave() throws IOException {
        var entries =
                IntStream.range(0, 100).mapToObj("rules/r%d.drl"::formatted).toArray(String[]::new);

        assertThat(faults(zip(blanks(2 << 20), entries))).containsExactly("rules/r4.drl TOO_LARGE");
        assertThat(faults(zip(blanks(200 << 20), "rules/bomb.drl"))).containsExactly("rules/bomb.drl TOO_LARGE");
        assertThat(faults(zip(IntStream.range(0, 2_000)
                        .mapToObj("rules/r%d.drl"::formatted)
                        .toArray(String[]::new))))
                .containsExactly(" TOO_MANY_ENTRIES");
    }

    @Test
    void hasNothingButTexts() throws IOException {
        assertThat(faults(zip(new byte[] {(byte) 0xff, (byte) 0xfe}, "rules/a.drl")))
                .containsExactly("rules/a.drl NOT_UTF_8");
        assertThat(faults(zip(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, "rules/a.drl")))
                .containsExactly("rules/a.drl NOT_UTF_8");
        assertThat(faults(zip(new byte[] {'a', 0}, "rules/a.drl"))).containsExactly("rules/a.drl NOT_A_TEXT");
    }

    @Test
    void isWhole() throws IOException {
        var files = new TreeMap<String, String>();
        files.put("rules/a.drl", "text of a rule");
        var archive = Archive.of(new RuleSetFiles(files));
        var damaged = archive.clone();
        damaged[45] ^= 1;

        assertThat(faults(damaged)).containsExactly("rules/a.drl DAMAGED");
        assertThat(faults(new byte[0])).containsExactly(" NOT_AN_ARCHIVE");
        assertThat(faults("no archive".getBytes(StandardCharsets.UTF_8))).containsExactly(" NOT_AN_ARCHIVE");
        for (var length = 0; length < archive.length; length++) {
            assertThat(faults(Arrays.copyOf(archive, length))).isNotEmpty();
        }
    }

    private static List<String> faults(byte[] archive) {
        return ArchiveReader.of(archive).faults().stream()
                .map(fault -> fault.path() + " " + fault.code())
                .toList();
    }

    private static byte[] blanks(int count) {
        var blanks = new byte[count];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }

    private static byte[] zip(String... paths) throws IOException {
        return zip("x".getBytes(StandardCharsets.UTF_8), paths);
    }

    private static byte[] zip(byte[] content, String... paths) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var path : paths) {
                zip.putNextEntry(new ZipEntry(path));
                zip.write(content);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
