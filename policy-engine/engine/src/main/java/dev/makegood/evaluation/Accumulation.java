package dev.makegood.evaluation;

import dev.makegood.language.Element.Accumulate;
import dev.makegood.language.Element.Figure;
import dev.makegood.meaning.Aggregates;
import dev.makegood.vocabulary.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.accessor.Accumulator;
import org.drools.model.Variable;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/** Reads what one combination of facts adds to the figures of an {@code accumulate}, and sums it up. */
final class Accumulation {
    private final List<Figure> figures;
    private final List<List<Term>> conditions = new ArrayList<>();
    private final List<Optional<Term>> arguments = new ArrayList<>();
    private final int outer;

    /**
     * An accumulation to read.
     *
     * @param terms of the rule up to it, not used elsewhere
     * @param outer how much was matched before it
     */
    Accumulation(Accumulate accumulate, Terms terms, int outer) {
        this.figures = accumulate.figures();
        this.outer = outer;
        for (int i = 0; i < accumulate.source().size(); i++) {
            var pattern = accumulate.source().get(i);
            var inside = terms.inside(pattern);
            conditions.add(pattern.conditions().stream()
                    .map(condition -> inside.of(condition.expression()))
                    .toList());
            terms.bindMatched(pattern, outer + i);
        }
        figures.forEach(figure -> arguments.add(figure.argument().map(terms::of)));
    }

    /**
     * What one combination adds.
     *
     * @param facts by their paths
     * @param isCertain whether it surely counts
     * @param values one for each figure, empty where unknown
     */
    private record Share(String facts, boolean isCertain, List<Optional<Object>> values) {}

    private Share share(Object[] matched) {
        var values = arguments.stream()
                .map(argument -> argument.isEmpty()
                        ? Optional.<Object>of(true)
                        : Optional.ofNullable(argument.get().value(null, matched)))
                .toList();
        var facts = Arrays.toString(Arrays.copyOfRange(matched, outer, matched.length));
        return new Share(facts, isCertain(matched), values);
    }

    private boolean isCertain(Object[] matched) {
        for (int i = 0; i < conditions.size(); i++) {
            var own = (Fact) matched[outer + i];
            if (!own.isCertain()
                    || conditions.get(i).stream().anyMatch(term -> !Boolean.TRUE.equals(term.value(own, matched)))) {
                return false;
            }
        }
        return true;
    }

    private Figures sum(List<Share> all) {
        var shares = withoutTwins(all);
        boolean isCertain = shares.stream().allMatch(Share::isCertain);
        var values = new ArrayList<Optional<Object>>();
        for (int i = 0; i < figures.size(); i++) {
            values.add(isCertain ? value(figures.get(i), i, shares) : Optional.empty());
        }
        return new Figures(values);
    }

    /** What is certainly derived is possible as well, and there twice; it counts once. */
    private static List<Share> withoutTwins(List<Share> shares) {
        var byFacts = new LinkedHashMap<String, Share>();
        shares.forEach(share -> byFacts.merge(share.facts(), share, (one, other) -> one.isCertain() ? one : other));
        return List.copyOf(byFacts.values());
    }

    private static Optional<Object> value(Figure figure, int place, List<Share> shares) {
        var values = shares.stream()
                .flatMap(share -> share.values().get(place).stream())
                .toList();
        return values.size() < shares.size()
                ? Optional.empty()
                : Aggregates.of(figure.aggregation(), figure.type(), values);
    }

    /** The function Drools calls for each combination that comes and goes. */
    Accumulator of(List<Variable<?>> inside) {
        return new Function(inside.stream().map(Variable::getName).toList());
    }

    private final class Function implements Accumulator {
        private final List<String> inside;

        Function(List<String> inside) {
            this.inside = inside;
        }

        @Override
        public @Nullable Object createWorkingMemoryContext() {
            return null;
        }

        @Override
        public Object createContext() {
            return new ArrayList<Share>();
        }

        @Override
        public Object init(
                Object shared, Object context, BaseTuple tuple, Declaration[] declarations, ValueResolver resolver) {
            shares(context).clear();
            return context;
        }

        @Override
        public Object accumulate(
                Object shared,
                Object context,
                BaseTuple tuple,
                FactHandle handle,
                Declaration[] declarations,
                Declaration[] innerDeclarations,
                ValueResolver resolver) {
            var before = Arrays.stream(declarations).map(one -> one.getValue(resolver, tuple));
            var share = share(GroupModel.matched(
                    Stream.concat(before, matchedInside(handle, innerDeclarations, resolver))
                            .toArray(),
                    0));
            shares(context).add(share);
            return share;
        }

        /** Where several patterns are joined, the handle holds their tuple. */
        private Stream<Object> matchedInside(FactHandle handle, Declaration[] declarations, ValueResolver resolver) {
            return handle.getObject() instanceof BaseTuple joined
                    ? inside.stream().map(name -> declared(name, declarations).getValue(resolver, joined))
                    : Stream.of(handle.getObject());
        }

        private static Declaration declared(String name, Declaration[] declarations) {
            return Arrays.stream(declarations)
                    .filter(declaration -> Objects.equals(declaration.getIdentifier(), name))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public boolean supportsReverse() {
            return true;
        }

        @Override
        public boolean tryReverse(
                Object shared,
                Object context,
                BaseTuple tuple,
                FactHandle handle,
                Object share,
                Declaration[] declarations,
                Declaration[] innerDeclarations,
                ValueResolver resolver) {
            return shares(context).remove(share);
        }

        @Override
        public Object getResult(
                Object shared, Object context, BaseTuple tuple, Declaration[] declarations, ValueResolver resolver) {
            return sum(shares(context));
        }

        @SuppressWarnings("unchecked") // made by createContext
        private static List<Share> shares(Object context) {
            return (List<Share>) context;
        }
    }
}
