package dev.makegood.language;

import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;

/** Collects what is found in one file. */
final class Findings {
    private final String file;
    private final List<Diagnostic> found = new ArrayList<>();

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

    String file() {
        return file;
    }

    List<Diagnostic> sorted() {
        return found.stream().distinct().sorted().toList();
    }
}
