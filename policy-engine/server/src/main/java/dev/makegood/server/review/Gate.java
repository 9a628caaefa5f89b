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
    CASES(new Text("Every golden case comes out as expected", "Mọi ca mẫu cho kết quả như mong đợi")),
    /** Each rule and row is fired by a golden case. */
    COVERAGE(new Text(
            "Every rule and row is fired by a golden case", "Mỗi quy tắc và mỗi dòng đều có ca mẫu kích hoạt"));

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
    public record Standing(Gate gate, List<Text> missing) {
        public Standing {
            missing = List.copyOf(missing);
        }

        public boolean isPassed() {
            return missing.isEmpty();
        }
    }
}
