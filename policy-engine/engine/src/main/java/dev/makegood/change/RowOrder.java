package dev.makegood.change;

import dev.makegood.language.RuleSetFiles;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Rows that changed places with others, in tables where the first row that holds is the one that counts. */
final class RowOrder {
    private static final Set<String> ORDERED = Set.of("first", "priority");

    private final Set<Pairs.Pair<RuleView>> moved = new HashSet<>();

    RowOrder(RuleSetFiles before, RuleSetFiles after, List<Pairs.Pair<RuleView>> pairs) {
        var tables = new TreeMap<String, List<Pairs.Pair<RuleView>>>();
        for (var pair : pairs) {
            var file = pair.other().rule().file();
            if (pair.other().isRow()
                    && pair.one().rule().file().equals(file)
                    && isOrdered(before.text(file))
                    && isOrdered(after.text(file))) {
                tables.computeIfAbsent(file, _ -> new ArrayList<>()).add(pair);
            }
        }
        tables.values().forEach(this::find);
    }

    private static boolean isOrdered(String text) {
        return TableThings.head(text).stream()
                .findFirst()
                .filter(ORDERED::contains)
                .isPresent();
    }

    Optional<Difference> of(Pairs.Pair<RuleView> pair) {
        return moved.contains(pair)
                ? Optional.of(new Difference(
                        Aspect.ORDER,
                        Labels.ORDER,
                        Optional.of(line(pair.one())),
                        Optional.of(line(pair.other())),
                        Optional.empty()))
                : Optional.empty();
    }

    private static Text line(RuleView view) {
        return new Text("line %d", "dòng %d").filled(view.rule().span().line());
    }

    /** As few as possible are said to have moved: those outside the longest row of others that kept their order. */
    private void find(List<Pairs.Pair<RuleView>> rows) {
        var inOrder = rows.stream()
                .sorted(Comparator.comparing(pair -> pair.other().rule().span()))
                .toList();
        int[] length = new int[inOrder.size()];
        int[] next = new int[inOrder.size()];
        int start = -1;
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            length[i] = 1;
            next[i] = -1;
            for (int j = i + 1; j < inOrder.size(); j++) {
                boolean isKept = lineBefore(inOrder.get(i)) < lineBefore(inOrder.get(j));
                if (isKept && length[j] >= length[i]) {
                    length[i] = length[j] + 1;
                    next[i] = j;
                }
            }
            if (start < 0 || length[i] > length[start]) {
                start = i;
            }
        }
        moved.addAll(inOrder);
        for (int i = start; i >= 0; i = next[i]) {
            moved.remove(inOrder.get(i));
        }
    }

    private static int lineBefore(Pairs.Pair<RuleView> pair) {
        return pair.one().rule().span().line();
    }
}
