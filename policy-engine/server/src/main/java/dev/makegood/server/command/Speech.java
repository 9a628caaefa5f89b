package dev.makegood.server.command;

import dev.makegood.language.Diagnostic;
import dev.makegood.vocabulary.Text;
import java.io.PrintStream;
import java.util.Collection;

/** Says things in one language, a line each. */
record Speech(PrintStream out, String language) {
    void say(Text text) {
        out.println(of(text));
    }

    void say(String line) {
        out.println(line);
    }

    /** {@code rules/a.drl:3:14: NAME reason — remedy}. */
    void say(Collection<Diagnostic> found) {
        for (var one : found) {
            var span = one.span();
            out.printf(
                    "%s:%d:%d: %s %s — %s%n",
                    one.file(), span.line(), span.column(), one.code(), of(one.reason()), of(one.remedy()));
        }
    }

    private String of(Text text) {
        return language.equals("vi") ? text.vi() : text.en();
    }
}
