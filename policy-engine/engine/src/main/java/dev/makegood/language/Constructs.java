package dev.makegood.language;

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

    static boolean isRefused(String word) {
        return REFUSED.contains(word);
    }
}
