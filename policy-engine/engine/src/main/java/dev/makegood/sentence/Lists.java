package dev.makegood.sentence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lists with marked items within one sentence, each marked unlike those around it. */
final class Lists {
    private static final Pattern FIRST_MARK = Pattern.compile(": \\((1|a|i)\\) ");

    private final Deque<Marks> open = new ArrayDeque<>();

    /** What the items of a list are marked with. */
    private enum Marks {
        NUMBERS,
        LETTERS,
        ROMANS;

        private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
        private static final int LETTERS_THERE_ARE = 26;

        String mark(int index) {
            return switch (this) {
                case NUMBERS -> String.valueOf(index + 1);
                case LETTERS -> String.valueOf((char) ('a' + index % LETTERS_THERE_ARE));
                case ROMANS -> ROMAN.get(index % ROMAN.size());
            };
        }
    }

    /** Whether such a list is in the words: what follows would seem to belong to its last item. */
    static boolean isIn(Phrase words) {
        return FIRST_MARK.matcher(words.en()).find();
    }

    /** Those without a list, then those with one. */
    static List<Phrase> last(List<Phrase> parts) {
        return Stream.concat(
                        parts.stream().filter(part -> !isIn(part)),
                        parts.stream().filter(Lists::isIn))
                .toList();
    }

    /** What holds together: {@code all of this holds: (1) a; (2) b; and (3) c}. */
    Phrase all(Supplier<List<Phrase>> items) {
        return Phrase.of(
                "all of this holds: %s",
                "có đủ các điều kiện sau: %s",
                marked(items, new Phrase("; and ", "; và "), List.of(Marks.NUMBERS, Marks.LETTERS)));
    }

    /** What is enough each by itself: {@code one of these holds: (a) a; or (b) b}. */
    Phrase any(Supplier<List<Phrase>> items) {
        return Phrase.of(
                "one of these holds: %s",
                "thuộc một trong các trường hợp sau: %s",
                marked(items, new Phrase("; or ", "; hoặc "), List.of(Marks.LETTERS, Marks.NUMBERS)));
    }

    private Phrase marked(Supplier<List<Phrase>> items, Phrase last, List<Marks> preferred) {
        var marks = preferred.stream()
                .filter(one -> !open.contains(one))
                .findFirst()
                .orElse(Marks.ROMANS);
        open.push(marks);
        try {
            var all = new ArrayList<Phrase>();
            for (var item : items.get()) {
                all.add(Phrase.of("(%s) %s", "(%s) %s", Phrase.same(marks.mark(all.size())), item));
            }
            return Phrase.listed(all, "; ", last);
        } finally {
            open.pop();
        }
    }
}
