package dev.makegood.sentence;

import dev.makegood.language.Element;
import dev.makegood.language.Element.Matches;
import dev.makegood.language.Expression;
import dev.makegood.language.Expression.Read;
import dev.makegood.language.Pattern;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What fact each condition of one rule is about. A rule may test a fact where it speaks of another one; it is said of
 * its own.
 */
final class Owners {
    private final List<Pattern> patterns;
    private final IdentityHashMap<Pattern, List<Pattern.Condition>> conditions = new IdentityHashMap<>();

    private Owners(List<Element> when) {
        this.patterns = when.stream()
                .flatMap(element -> element instanceof Matches(var pattern) ? Stream.of(pattern) : Stream.empty())
                .toList();
        patterns.forEach(pattern -> conditions.put(pattern, new ArrayList<>()));
        patterns.forEach(this::place);
    }

    /** The same elements, with each condition at the fact it is about. */
    static List<Element> placed(List<Element> when) {
        var owners = new Owners(when);
        return when.stream()
                .map(element -> element instanceof Matches(var pattern) ? new Matches(owners.placed(pattern)) : element)
                .toList();
    }

    private Pattern placed(Pattern pattern) {
        var own = Objects.requireNonNull(conditions.get(pattern));
        return new Pattern(pattern.variable(), pattern.type(), pattern.bindings(), own, pattern.span());
    }

    private void place(Pattern pattern) {
        for (var condition : pattern.conditions()) {
            for (var one : Chains.together(condition.expression())) {
                var owner = owner(one, pattern);
                var said = owner.equals(pattern) ? one : one.with(read -> within(owner, read));
                Objects.requireNonNull(conditions.get(owner)).add(new Pattern.Condition(said, condition.span()));
            }
        }
    }

    /** The one fact it reads, or else the one it is written at. */
    private Pattern owner(Expression condition, Pattern pattern) {
        var owners =
                reads(condition).map(read -> owner(read, pattern)).distinct().toList();
        return owners.size() == 1 ? owners.getFirst().orElse(pattern) : pattern;
    }

    private Optional<Pattern> owner(Read read, Pattern pattern) {
        return read.variable().isEmpty()
                ? Optional.of(pattern)
                : patterns.stream()
                        .filter(one -> one.variable().equals(read.variable())
                                || bound(one, read).isPresent())
                        .findFirst();
    }

    private static Optional<Expression> bound(Pattern pattern, Read read) {
        return pattern.bindings().stream()
                .filter(binding -> read.path().isEmpty()
                        && read.variable().filter(binding.variable()::equals).isPresent())
                .map(Pattern.Binding::value)
                .findFirst();
    }

    private static Expression within(Pattern owner, Expression expression) {
        return expression instanceof Read read ? bound(owner, read).orElse(read) : expression;
    }

    private static Stream<Read> reads(Expression expression) {
        return expression instanceof Read read
                ? Stream.of(read)
                : expression.operands().stream().flatMap(Owners::reads);
    }
}
