package dev.makegood.change;

import dev.makegood.language.RuleSetFiles;
import dev.makegood.language.Span;
import dev.makegood.vocabulary.Text;
import java.util.List;

/** Files as texts, where no more can be said of them. */
final class FileThings {
    private static final Text LABEL = new Text("Text", "Văn bản");

    private FileThings() {}

    static List<Thing> of(RuleSetFiles files) {
        return files.texts().entrySet().stream()
                .map(file -> of(file.getKey(), file.getValue()))
                .toList();
    }

    static Thing of(String file, String text) {
        long lines = text.lines().count();
        var said = new Text("%d lines", "%d dòng").filled(lines);
        return new Thing(
                new Subject(Subject.Kind.FILE, file, new Text(file, file)),
                new Place(file, Span.START),
                List.of(new Facet(Aspect.TEXT, LABEL, text, said)));
    }
}
