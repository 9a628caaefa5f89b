package dev.makegood.language;

import dev.makegood.vocabulary.Text;
import java.util.Set;

/** Words of DRL and Java that have no place in the policy language. */
final class Constructs {
    private static final Set<String> REFUSED = Set.of(
            "eval",
            "from",
            "collect",
            "entry",
            "window",
            "over",
            "query",
            "function",
            "declare",
            "import",
            "global",
            "package",
            "unit",
            "do",
            "if",
            "else",
            "while",
            "for",
            "switch",
            "try",
            "return",
            "throw",
            "new",
            "insert",
            "modify",
            "update",
            "delete",
            "retract",
            "extends",
            "instanceof",
            "class",
            "catch",
            "finally",
            "synchronized",
            "assert",
            "break",
            "continue",
            "yield",
            "memberOf",
            "soundslike",
            "str");

    private Constructs() {}

    /** What to write in place of that one among patterns. */
    static Text remedy(String word) {
        return switch (word) {
            case "from" ->
                new Text(
                        "join the pattern with the fact that lists it: Item( orders == $o )",
                        "hãy nối mẫu với dữ kiện chứa nó: Item( orders == $o )");
            case "collect" ->
                new Text(
                        "count or add up: accumulate( Order( $t : total ); $sum : sum($t), $n : count() )",
                        "hãy đếm hoặc cộng: accumulate( Order( $t : total ); $sum : sum($t), $n : count() )");
            default ->
                new Text(
                        "write the condition inside a pattern: Flight( distanceKm > 1500 )",
                        "hãy viết điều kiện trong một mẫu: Flight( distanceKm > 1500 )");
        };
    }

    static boolean isRefused(String word) {
        return REFUSED.contains(word);
    }
}
