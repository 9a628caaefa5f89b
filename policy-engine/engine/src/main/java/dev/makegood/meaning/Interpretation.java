package dev.makegood.meaning;

import dev.makegood.language.Expression;
import dev.makegood.language.Rule;
import java.util.List;
import java.util.Optional;

/** What the rules of a set say of one case. */
public final class Interpretation {
    private final List<Match> matches;
    private final Matcher matcher;

    Interpretation(List<Match> matches, Matcher matcher) {
        this.matches = List.copyOf(matches);
        this.matcher = matcher;
    }

    /** Certain and possible matches, by stage and in the order of the rules. */
    public List<Match> matches() {
        return matches;
    }

    /** The value of an expression of a rule's {@code then} for one match: a value or an {@link Unknown}. */
    public Object value(Expression expression, Match match) {
        return matcher.reader(match.variables(), Optional.empty()).value(expression);
    }

    /** The matches that rule would have if it stood in the last stage. */
    public List<Match> matchesOf(Rule rule) {
        return matcher.matches(rule);
    }
}
