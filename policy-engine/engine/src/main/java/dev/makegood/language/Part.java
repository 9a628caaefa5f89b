package dev.makegood.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a rule concludes under one condition of its {@code then}.
 *
 * @param number its place among the parts of the rule
 * @param locals to be known before the condition, each by those before it
 * @param condition empty where it is concluded wherever the rule holds
 * @param conclusions proposals and derivations only
 */
public record Part(
        int number, List<Conclusion.Let> locals, Optional<Expression> condition, List<Conclusion> conclusions) {
    public Part {
        locals = List.copyOf(locals);
        conclusions = List.copyOf(conclusions);
    }

    /** The parts of a {@code then}; the first is that without a condition. */
    static List<Part> of(List<Conclusion> then) {
        var parts = of(then, List.of(), Optional.empty());
        parts.removeIf(
                part -> part.condition().isPresent() && part.conclusions().isEmpty());
        parts.replaceAll(part -> new Part(parts.indexOf(part), part.locals(), part.condition(), part.conclusions()));
        return parts;
    }

    private static List<Part> of(List<Conclusion> then, List<Conclusion.Let> outer, Optional<Expression> condition) {
        var locals = new ArrayList<>(outer);
        var own = new ArrayList<Conclusion>();
        var inner = new ArrayList<Part>();
        for (var conclusion : then) {
            switch (conclusion) {
                case Conclusion.Propose _, Conclusion.Derive _ -> own.add(conclusion);
                case Conclusion.Let let -> locals.add(let);
                case Conclusion.Choose(var test, var chosen, var otherwise) -> {
                    inner.addAll(of(chosen, locals, both(condition, test)));
                    inner.addAll(of(otherwise, locals, both(condition, new Expression.Not(test))));
                }
            }
        }
        inner.addFirst(new Part(0, locals, condition, own));
        return inner;
    }

    private static Optional<Expression> both(Optional<Expression> condition, Expression test) {
        return Optional.of(condition
                .<Expression>map(outer -> new Expression.And(outer, test))
                .orElse(test));
    }
}
