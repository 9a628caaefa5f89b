package dev.makegood.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    private static final Path PACK = Path.of("src/test/resources/packs/late-parcel");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void copyThePack() throws IOException {
        try (var files = Files.walk(PACK)) {
            for (var file : files.toList()) {
                var copy = folder.resolve(PACK.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    @Test
    void findsNothingInAPackThatCompiles() {
        assertThat(run("check", folder.toString(), "--lang", "en")).isZero();
        assertThat(printed()).contains("rules compile");
    }

    @Test
    void namesFindingsByFileLineAndColumn() throws IOException {
        var rules = folder.resolve("rules/late.drl");
        Files.writeString(rules, "rule \"x\" when Nothing() then end\n" + Files.readString(rules));
        assertThat(run("check", folder.toString(), "--lang", "vi")).isEqualTo(1);
        assertThat(printed()).startsWith("rules/late.drl:1:15: FACT 'Nothing' không phải loại dữ kiện");
    }

    @Test
    void laysOutOnceAndForAll() throws IOException {
        var rules = folder.resolve("rules/late.drl");
        Files.writeString(rules, Files.readString(rules).replace("\nthen", " then"));
        assertThat(run("format", folder.toString(), "--check")).isEqualTo(1);
        assertThat(run("format", folder.toString())).isZero();
        assertThat(run("format", folder.toString(), "--check")).isZero();
    }

    @Test
    void saysHowItIsUsed() {
        assertThat(run("check")).isEqualTo(2);
        assertThat(run("check", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(run("check", folder.toString(), "--lang", "fr")).isEqualTo(2);
        assertThat(CommandLine.isCommand("--server.port=1")).isFalse();
    }

    private int run(String... arguments) {
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new CommandLine(stream, stream).run(arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
