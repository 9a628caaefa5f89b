package dev.makegood.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BinariesTest {
    /** Its programs are run from another folder than ours. */
    @Test
    void areFoundFromWhateverFolder() throws IOException {
        assertThat(Binaries.below(Path.of("target", "relative")).program("initdb"))
                .isAbsolute()
                .isExecutable();
    }
}
