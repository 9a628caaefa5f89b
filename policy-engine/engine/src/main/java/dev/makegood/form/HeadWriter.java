package dev.makegood.form;

import static dev.makegood.form.OperandReader.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes what stands before {@code when}. */
final class HeadWriter {
    private static final Set<String> FIELDS = Set.of("@title", "@clause", "agenda-group", "salience", "enabled");
    /** In the order in which new ones are written. */
    private static final List<String> ORDER = List.of("@title", "@clause", "agenda-group", "salience", "enabled");

    private HeadWriter() {}

    /** Whether a form has a field for that annotation or attribute. */
    static boolean isField(String name) {
        return FIELDS.contains(name);
    }

    /** That of a rule that is new. */
    static String written(Form form) {
        var lines = new ArrayList<String>();
        ORDER.forEach(name -> written(name, form).ifPresent(lines::add));
        lines.addAll(form.others());
        return String.join("\n", lines) + "\n";
    }

    /** The old one, with what the form says otherwise. */
    static String written(Form form, Form old, Source source, Layout layout) {
        var lines = new ArrayList<String>();
        var done = new ArrayList<String>();
        for (var head : layout.heads()) {
            var range = head.range();
            if (!isField(head.name()) || isSame(head.name(), form, old)) {
                lines.add(source.whole(range.from(), range.to()));
            } else if (!done.contains(head.name())) {
                var text = written(head.name(), form).orElse("");
                lines.add(source.replaced(range.from(), range.to(), text));
            }
            done.add(head.name());
        }
        for (var name : ORDER) {
            if (!done.contains(name) && !isSame(name, form, old)) {
                lines.add(place(name, done, lines.size()), written(name, form).orElse(""));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** New annotations stand before attributes. */
    private static int place(String name, List<String> done, int end) {
        if (name.equals("@title")) {
            return 0;
        }
        return name.equals("@clause") ? done.lastIndexOf("@title") + 1 : end;
    }

    private static boolean isSame(String name, Form form, Form old) {
        return written(name, form).equals(written(name, old));
    }

    private static Optional<String> written(String name, Form form) {
        return switch (name) {
            case "@title" -> title(form);
            case "@clause" -> form.clause().map(key -> "@clause(" + quoted(key) + ")");
            case "agenda-group" -> form.stage().map(stage -> "agenda-group " + quoted(stage));
            case "salience" -> form.salience() == 0 ? Optional.empty() : Optional.of("salience " + form.salience());
            default -> form.enabled() ? Optional.empty() : Optional.of("enabled false");
        };
    }

    private static Optional<String> title(Form form) {
        var parts = new ArrayList<String>();
        form.titleEn().ifPresent(en -> parts.add("en = " + quoted(en)));
        form.titleVi().ifPresent(vi -> parts.add("vi = " + quoted(vi)));
        return parts.isEmpty() ? Optional.empty() : Optional.of("@title(" + String.join(", ", parts) + ")");
    }
}
