package dev.makegood.golden;

import dev.makegood.language.TableText;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Small changes to the rows of a decision table. */
final class TableMutations {
    private static final Set<String> NAMING = Set.of("rule", "clause", "title");
    /** A parameter's name or a listed value, passed over; a day, a number, a comparison. */
    private static final Pattern PART =
            Pattern.compile("[A-Za-z][\\w.]*|\\d{4}-\\d{2}-\\d{2}|\\d+(?:\\.\\d+)?|[<>!]=|[<>]|\"[^\"]*\"");

    private static final Text WITHOUT = new Text("without the row “%s”", "bỏ dòng “%s”");

    private final TableText table;
    private final List<Mutation> mutations = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    private TableMutations(TableText table) {
        this.table = table;
    }

    static List<Mutation> of(String text) {
        return in(text).map(found -> found.mutations).orElse(List.of());
    }

    /** The values in it. */
    static List<Spot> spots(String text) {
        return in(text).map(found -> found.spots).orElse(List.of());
    }

    private static Optional<TableMutations> in(String text) {
        return switch (TableText.read(text)) {
            case TableText.Reading.Read(var table) -> {
                var found = new TableMutations(table);
                found.find();
                yield Optional.of(found);
            }
            case TableText.Reading.Faulty _ -> Optional.empty();
        };
    }

    private void find() {
        var columns = table.lines().get(table.headLines() - 1);
        for (int line = table.headLines(); line < table.lines().size(); line++) {
            var cells = table.lines().get(line);
            if (cells.isEmpty() || cells.getFirst().startsWith("#")) {
                continue;
            }
            drop(line);
            for (int column = 0; column < cells.size(); column++) {
                if (!NAMING.contains(columns.get(column))) {
                    mutate(line, column);
                }
            }
        }
    }

    private void mutate(int line, int column) {
        var cell = table.lines().get(line).get(column);
        var part = PART.matcher(cell);
        while (part.find()) {
            var written = part.group();
            var spot = spot(line, column, part.start(), written);
            if (Character.isDigit(written.charAt(0))) {
                spots.add(spot);
                mutations.addAll(Neighbours.of(spot));
            } else {
                Neighbours.ofComparison(written).map(spot.with()).ifPresent(mutations::add);
            }
        }
    }

    private Spot spot(int line, int column, int start, String written) {
        var row = table.lines().get(line);
        var cell = row.get(column);
        return new Spot(line + 1, written, words -> {
            var changed = cell.substring(0, start) + words + cell.substring(start + written.length());
            return Mutation.replacing(line + 1, cell, changed, () -> with(line, with(row, column, changed)));
        });
    }

    private void drop(int line) {
        mutations.add(Mutation.dropping(
                line + 1, WITHOUT.filled(String.join(", ", table.lines().get(line))), () -> without(line)));
    }

    private String with(int line, List<String> row) {
        return new TableText(with(table.lines(), line, row)).text();
    }

    private String without(int line) {
        var lines = new ArrayList<>(table.lines());
        lines.remove(line);
        return new TableText(lines).text();
    }

    private static <T> List<T> with(List<T> list, int place, T other) {
        var changed = new ArrayList<>(list);
        changed.set(place, other);
        return changed;
    }
}
