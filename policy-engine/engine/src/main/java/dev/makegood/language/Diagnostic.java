package dev.makegood.language;

import dev.makegood.vocabulary.Text;
import java.util.Comparator;
import java.util.List;

/**
 * One finding about the text of a rule set.
 *
 * @param file within the rule set: {@code rules/delay.drl}
 * @param reason what is wrong
 * @param remedy what to write instead
 * @param fixes edits that do so, each by itself; none where that is not certain
 */
public record Diagnostic(String file, Span span, Code code, Text reason, Text remedy, List<Fix> fixes)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::file)
            .thenComparing(Diagnostic::span)
            .thenComparing(Diagnostic::code);

    /** What a finding is about. */
    public enum Code {
        ACTION,
        ANNOTATION,
        ATTRIBUTE,
        BINDING,
        CHARACTER,
        CLAUSE,
        CONSTRUCT,
        DOCUMENT,
        ESCAPE,
        FACT,
        JOIN,
        METHOD,
        NAME,
        NUMBER,
        PERSONAL,
        REASON,
        REGEX,
        RULE_NAME,
        SIZE,
        STAGE,
        STATEMENT,
        SYNTAX,
        TABLE,
        TYPE,
        UNICODE_ESCAPE,
        VALUE
    }

    public Diagnostic {
        fixes = List.copyOf(fixes);
    }

    Diagnostic(String file, Span span, Code code, Text reason, Text remedy) {
        this(file, span, code, reason, remedy, List.of());
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "%s line %d, column %d: %s %s — %s"
                .formatted(file, span.line(), span.column(), code, reason.en(), remedy.en());
    }
}
