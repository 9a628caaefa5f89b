package dev.makegood.editing;

import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a name means.
 *
 * @param title what people call it
 * @param lines what else is to be said, a line each
 */
public record Description(Text title, List<Text> lines) {
    public Description {
        lines = List.copyOf(lines);
    }

    /** All of it on one line. */
    Text inOneLine() {
        var all = Stream.concat(Stream.of(title), lines.stream()).toList();
        return new Text(
                all.stream().map(Text::en).collect(Collectors.joining("; ")),
                all.stream().map(Text::vi).collect(Collectors.joining("; ")));
    }
}
