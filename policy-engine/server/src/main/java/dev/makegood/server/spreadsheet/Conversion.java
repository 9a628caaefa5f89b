package dev.makegood.server.spreadsheet;

import dev.makegood.server.problem.Fault;
import java.util.List;

/** What comes of bringing a table from one form into the other. */
public sealed interface Conversion {
    /** The table in its other form. */
    final class Converted implements Conversion {
        private final byte[] bytes;

        Converted(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /** All that keeps it from having another form, cell by cell. */
    record Refused(List<Fault> faults) implements Conversion {}
}
