package dev.makegood.language;

import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects what is found in one file. */
final class Findings {
    private final String file;
    private final List<String> lines;
    private final List<Diagnostic> found = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private Span rule = Span.START;

    /** @param text of the file, against which fixes are held */
    Findings(String file, String text) {
        this.file = file;
        this.lines = List.of(text.split("\n", -1));
    }

    /** Without fixes. */
    Findings(String file) {
        this(file, "");
    }

    void add(Span span, Message message) {
        var fixes = message.mends().stream()
                .flatMap(mend -> mend.in(file, lines, span).stream())
                .toList();
        found.add(new Diagnostic(file, span, message.code(), message.reason(), message.remedy(), fixes));
    }

    void add(Span span, Diagnostic.Code code, Text reason, Text remedy) {
        found.add(new Diagnostic(file, span, code, reason, remedy));
    }

    /** What a message says, without a place, and what would mend that. */
    record Message(Diagnostic.Code code, Text reason, Text remedy, List<Mend> mends) {
        Message(Diagnostic.Code code, Text reason, Text remedy) {
            this(code, reason, remedy, List.of());
        }

        Message with(Mend... more) {
            return with(List.of(more));
        }

        Message mendedBy(List<Mend> others) {
            return new Message(code, reason, remedy, others);
        }

        Message with(List<Mend> more) {
            return new Message(
                    code,
                    reason,
                    remedy,
                    Stream.concat(mends.stream(), more.stream()).toList());
        }
    }

    /** What is used from here on stands in the rule of that name's place. */
    void inRule(Span name) {
        rule = name;
    }

    void use(Span span, Symbol symbol) {
        uses.add(new Use(symbol, file, span));
    }

    void useVariable(Token variable) {
        use(variable.span(), new Symbol.Variable(file, rule, variable.text()));
    }

    List<Use> uses() {
        return uses;
    }

    int count() {
        return found.size();
    }

    String file() {
        return file;
    }

    List<Diagnostic> sorted() {
        return found.stream().distinct().sorted().toList();
    }
}
