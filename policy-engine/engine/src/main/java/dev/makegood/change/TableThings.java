package dev.makegood.change;

import dev.makegood.language.RuleSetFiles;
import dev.makegood.language.Span;
import dev.makegood.language.TableText;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What decision tables say of themselves on their first line. */
final class TableThings {
    private static final Text POLICY = new Text("Which rows count", "Dòng nào được tính");

    private static final String STAGE = "stage=";

    private TableThings() {}

    static List<Thing> of(RuleSetFiles files) {
        var things = new ArrayList<Thing>();
        files.below(RuleSetFiles.TABLES).forEach((file, text) -> things.add(of(file, text)));
        return things;
    }

    private static Thing of(String file, String text) {
        var name = name(file);
        var facets = new ArrayList<Facet>();
        var head = head(text);
        for (int i = 0; i < head.size(); i++) {
            var cell = head.get(i);
            if (i == 0) {
                facets.add(Facet.same(Aspect.PROPERTY, POLICY, cell));
            } else if (cell.startsWith(STAGE)) {
                facets.add(Facet.same(Aspect.STAGE, Labels.STAGE, cell.substring(STAGE.length())));
            } else if (!cell.isBlank()) {
                facets.add(Facet.same(Aspect.PROPERTY, new Text("Option", "Tùy chọn"), cell));
            }
        }
        return new Thing(
                new Subject(Subject.Kind.TABLE, name, new Text(name, name)), new Place(file, Span.START), facets);
    }

    static String name(String file) {
        return file.substring(RuleSetFiles.TABLES.length()).replaceFirst("\\.csv$", "");
    }

    /** What a table says of its stage, if anything. */
    static Optional<String> stage(String text) {
        return head(text).stream().filter(cell -> cell.startsWith(STAGE)).findFirst();
    }

    /** The cells of the line that says which rows count. */
    static List<String> head(String text) {
        return switch (TableText.read(text)) {
            case TableText.Reading.Read(var table) ->
                table.lines().stream()
                        .filter(line -> !line.isEmpty() && !line.getFirst().startsWith("#"))
                        .findFirst()
                        .orElse(List.of());
            case TableText.Reading.Faulty _ -> List.of();
        };
    }
}
