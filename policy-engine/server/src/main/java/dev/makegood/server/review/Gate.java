package dev.makegood.server.review;

import dev.makegood.vocabulary.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a draft has to pass before others look at it. */
public enum Gate {
    /** Nothing is wrong with its text. There is no way round this one: it would not run. */
    DIAGNOSTICS(new Text("The rules compile", "Các quy tắc biên dịch được")),
    /** Its golden cases come out as expected. */
    CASES(new Text("Every golden case comes out as expected", "Mọi hồ sơ mẫu cho kết quả như mong đợi")),
    /** Each rule and row is fired by a golden case. */
    COVERAGE(new Text(
            "Every rule and row is fired by a golden case", "Mỗi quy tắc và mỗi dòng đều có hồ sơ mẫu kích hoạt"));

    private final Text title;

    Gate(Text title) {
        this.title = title;
    }

    static Optional<Gate> of(String name) {
        return Arrays.stream(values()).filter(gate -> gate.name().equals(name)).findFirst();
    }

    public Text title() {
        return title;
    }

    /** Whether a reason may stand for passing it. */
    public boolean mayBeOverridden() {
        return this != DIAGNOSTICS;
    }

    /**
     * How a draft stands at a gate.
     *
     * @param missing what is missing, one by one; nothing where it is passed
     */
    public record Standing(Gate gate, List<Missing> missing) {
        public Standing {
            missing = List.copyOf(missing);
        }

        public boolean isPassed() {
            return missing.isEmpty();
        }
    }

    /** Something that is missing, and the place to mend it where there is one. */
    public record Missing(Text said, Optional<Place> place) {
        static Missing of(Text said) {
            return new Missing(said, Optional.empty());
        }

        static Missing at(String file, Text said) {
            return new Missing(said, Optional.of(new Place(file, Optional.empty())));
        }

        static Missing at(String file, int line, Text said) {
            return new Missing(said, Optional.of(new Place(file, Optional.of(line))));
        }
    }

    /**
     * A file, or a line of it.
     *
     * @param line from 1
     */
    public record Place(String file, Optional<Integer> line) {}
}
