package dev.makegood.language;

import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.FactType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a rule says once it fires. */
public sealed interface Conclusion {
    /** Every expression in it, however deep. */
    default Stream<Expression> expressions() {
        return switch (this) {
            case Propose propose ->
                Stream.concat(propose.arguments().values().stream(), propose.terms().values().stream());
            case Derive(var _, var values) -> values.stream();
            case Let(var _, var value) -> Stream.of(value);
            case Choose(var condition, var then, var otherwise) ->
                Stream.concat(
                        Stream.of(condition),
                        Stream.concat(then.stream(), otherwise.stream()).flatMap(Conclusion::expressions));
        };
    }

    /** The names of all terms in it, however deep. */
    default Stream<String> allTerms() {
        return switch (this) {
            case Propose propose -> propose.terms().keySet().stream();
            case Derive _, Let _ -> Stream.empty();
            case Choose(var _, var then, var otherwise) ->
                Stream.concat(then.stream(), otherwise.stream()).flatMap(Conclusion::allTerms);
        };
    }

    /**
     * An effect is proposed.
     *
     * @param arguments by the names of the kind's parameters
     * @param group of effects of which only one may remain
     * @param terms named figures that explain the effect
     */
    record Propose(
            EffectKind kind,
            Map<String, Expression> arguments,
            Optional<String> reason,
            Optional<String> group,
            Map<String, Expression> terms)
            implements Conclusion {}

    /**
     * A derived fact holds.
     *
     * @param values one for each attribute, in their order
     */
    record Derive(FactType type, List<Expression> values) implements Conclusion {
        public Derive {
            values = List.copyOf(values);
        }
    }

    /** {@code String message = "…";}: a value that the conclusions behind it may name. */
    record Let(String name, Expression value) implements Conclusion {}

    /** {@code if ( condition ) { then } else { otherwise }}; neither where the condition is unknown. */
    record Choose(Expression condition, List<Conclusion> then, List<Conclusion> otherwise) implements Conclusion {
        public Choose {
            then = List.copyOf(then);
            otherwise = List.copyOf(otherwise);
        }
    }
}
