package dev.makegood.meaning;

import dev.makegood.language.Element;
import dev.makegood.language.Expression;
import dev.makegood.language.Pattern;
import dev.makegood.language.Rule;
import dev.makegood.vocabulary.Fact;
import dev.makegood.vocabulary.FactType;
import java.util.List;
import java.util.Map;
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

    /** The facts of that type: those of the case, and those that follow. */
    public List<Fact> facts(FactType type) {
        return matcher.facts(type);
    }

    /** Why it is only possible that a fact holds, or what of it is not known; empty where it is certain. */
    public Optional<Unknown> doubt(Fact fact) {
        return fact.isCertain() ? Optional.empty() : Optional.of(matcher.doubtOf(fact));
    }

    /** What is bound where a pattern is tried on a fact. */
    public Map<String, Object> bound(Pattern pattern, Fact fact, Map<String, Object> variables) {
        return matcher.bound(pattern, fact, variables);
    }

    /**
     * The value of an expression of a rule's {@code when}.
     *
     * @param own the fact of the pattern in which it stands
     */
    public Object value(Expression expression, Map<String, Object> variables, Optional<Fact> own) {
        return matcher.reader(variables, own).value(expression);
    }

    /** Each way in which these elements hold together, certainly or possibly, where these variables are bound. */
    public List<Way> ways(List<Element> elements, Map<String, Object> variables) {
        return matcher.ways(elements, variables);
    }

    /** The matches that rule would have if it stood in the last stage. */
    public List<Match> matchesOf(Rule rule) {
        return matcher.matches(rule);
    }
}
