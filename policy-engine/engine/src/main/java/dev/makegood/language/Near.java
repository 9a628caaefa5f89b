package dev.makegood.language;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Names that may have been meant where another one stands: those it is a slip of the fingers away from. */
final class Near {
    private static final int LETTERS_A_SLIP = 4;
    private static final int LONGEST = 64;

    private Near() {}

    /** To write the names nearest to that one instead; none where nothing is near. */
    static List<Mend> mends(String written, Collection<String> known) {
        return to(written, known).map(name -> Mend.instead(written, name)).toList();
    }

    private static Stream<String> to(String written, Collection<String> known) {
        int most = written.length() < 3 ? 0 : Math.max(1, written.length() / LETTERS_A_SLIP);
        if (written.isBlank() || written.length() > LONGEST) {
            return Stream.empty();
        }
        var candidates = known.stream()
                .distinct()
                .filter(name -> !name.equals(written) && Math.abs(name.length() - written.length()) <= most)
                .toList();
        int least =
                candidates.stream().mapToInt(name -> slips(written, name)).min().orElse(Integer.MAX_VALUE);
        return least > most ? Stream.empty() : candidates.stream().filter(name -> slips(written, name) == least);
    }

    /** How many letters are left out, put in, changed, or swapped with their neighbour; capitals do not count. */
    private static int slips(String one, String other) {
        var a = one.toLowerCase(Locale.ROOT);
        var b = other.toLowerCase(Locale.ROOT);
        var counts = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                counts[i][j] = Math.max(i, j);
                if (i > 0 && j > 0) {
                    int changed = counts[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                    counts[i][j] = Math.min(changed, Math.min(counts[i - 1][j], counts[i][j - 1]) + 1);
                }
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    counts[i][j] = Math.min(counts[i][j], counts[i - 2][j - 2] + 1);
                }
            }
        }
        return counts[a.length()][b.length()];
    }
}
