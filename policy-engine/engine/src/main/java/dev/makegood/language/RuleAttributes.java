package dev.makegood.language;

import java.util.Set;

/** The attributes DRL knows for rules: those of the policy language, and those it refuses. */
final class RuleAttributes {
    static final String SALIENCE = "salience";
    static final String AGENDA_GROUP = "agenda-group";
    static final String ENABLED = "enabled";
    static final String DIALECT = "dialect";
    private static final Set<String> ACCEPTED = Set.of(SALIENCE, AGENDA_GROUP, ENABLED, DIALECT);
    private static final Set<String> REFUSED = Set.of(
            "no-loop",
            "lock-on-active",
            "activation-group",
            "ruleflow-group",
            "auto-focus",
            "date-effective",
            "date-expires",
            "duration",
            "timer",
            "calendars",
            "refract",
            "direct");

    private static final Set<String> TIMED = Set.of("duration", "timer", "calendars");

    private RuleAttributes() {}

    static boolean isRefused(String name) {
        return REFUSED.contains(name);
    }

    /** Whether it says when a rule holds. */
    static boolean isAboutTime(String name) {
        return name.startsWith("date-") || TIMED.contains(name);
    }

    /** Whether an attribute begins with that word, be it refused. */
    static boolean isKnown(Token token) {
        return token.kind() == Token.Kind.NAME && (ACCEPTED.contains(token.text()) || isRefused(token.text()));
    }

    /** Whether the name from {@code start} to {@code end} goes on behind a dash. */
    static boolean continues(String text, int start, int end) {
        if (end >= text.length() || text.charAt(end) != '-') {
            return false;
        }
        var begun = text.substring(start, end + 1);
        return AGENDA_GROUP.startsWith(begun) || REFUSED.stream().anyMatch(name -> name.startsWith(begun));
    }
}
