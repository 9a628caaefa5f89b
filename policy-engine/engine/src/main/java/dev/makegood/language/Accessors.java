package dev.makegood.language;

import dev.makegood.vocabulary.FactType;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Attributes that are asked for as Java does. */
final class Accessors {
    private static final Pattern NAME = Pattern.compile("(?:get|is)([A-Z])([A-Za-z0-9]*)");

    private Accessors() {}

    /** To read the attribute of that type where a method without arguments is called in its place. */
    static List<Mend> mends(Token method, FactType type) {
        var name = NAME.matcher(method.text());
        if (!name.matches()) {
            return List.of();
        }
        var attribute = name.group(1).toLowerCase(Locale.ROOT) + name.group(2);
        var call = method.text() + "()";
        var span = method.span();
        return type.attribute(attribute).isEmpty()
                ? List.of()
                : List.of(Mend.instead(
                        new Span(span.line(), span.column(), span.column() + call.length()), call, attribute));
    }
}
