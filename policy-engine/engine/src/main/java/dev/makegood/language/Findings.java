package dev.makegood.language;

import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;

/** Collects what is found in one file. */
final class Findings {
    private final String file;
    private final List<Diagnostic> found = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private Span rule = Span.START;

    Findings(String file) {
        this.file = file;
    }

    void add(Span span, Message message) {
        found.add(new Diagnostic(file, span, message.code(), message.reason(), message.remedy()));
    }

    void add(Span span, Diagnostic.Code code, Text reason, Text remedy) {
        found.add(new Diagnostic(file, span, code, reason, remedy));
    }

    /** What a message says, without a place. */
    record Message(Diagnostic.Code code, Text reason, Text remedy) {}

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
