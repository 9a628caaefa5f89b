package dev.makegood.editing;

import dev.makegood.language.Edit;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.language.Span;
import dev.makegood.language.Symbol;
import dev.makegood.language.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where one use writes the name it uses. */
final class Occurrences {
    private final Use use;
    private final String written;

    Occurrences(RuleSetFiles files, Use use) {
        this.use = use;
        var line = files.text(use.file()).split("\r?\n", -1)[use.span().line() - 1];
        this.written = line.substring(use.span().column() - 1, use.span().endColumn() - 1);
    }

    List<Edit> renamed(Symbol symbol, String name) {
        if (use.file().startsWith(RuleSetFiles.TABLES)) {
            return inCell(symbol, name);
        }
        if (written.startsWith("\"") || written.startsWith("'")) {
            return List.of(edit(1, written.length() - 1, name));
        }
        boolean isCapitalised = !written.equals(symbol.name());
        return List.of(edit(0, written.length(), isCapitalised ? capitalised(name) : name));
    }

    /** {@code Order.Status.OPEN} names the attribute {@code status}. */
    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private List<Edit> inCell(Symbol symbol, String name) {
        var edits = new ArrayList<Edit>();
        var found = Pattern.compile(form(symbol)).matcher(written);
        while (found.find()) {
            edits.add(edit(found.start(), found.end(), name));
        }
        return edits;
    }

    /** How a cell of a table writes it. */
    private static String form(Symbol symbol) {
        var name = Pattern.quote(symbol.name());
        return switch (symbol) {
            case Symbol.Type _ -> "(?<![A-Za-z0-9_.\"])" + name + "(?=\\s*[.(])";
            case Symbol.Attribute _ -> "(?<=\\.)" + name + "(?![A-Za-z0-9_])";
            case Symbol.Parameter _ -> "(?<=param\\.)" + name + "(?![A-Za-z0-9_])";
            case Symbol.Stage _ -> "(?<==)" + name + "(?=\\s*\"?$)";
            case Symbol.Value _, Symbol.Action _, Symbol.Reason _, Symbol.Clause _, Symbol.Variable _ ->
                "(?<![A-Za-z0-9_.$-])" + name + "(?![A-Za-z0-9_-])";
        };
    }

    private Edit edit(int from, int to, String text) {
        int start = use.span().column();
        return new Edit(use.file(), new Span(use.span().line(), start + from, start + to), text);
    }
}
