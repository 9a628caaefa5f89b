package dev.makegood.explanation;

import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.Fact;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Facts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value of a case that could be another. */
public sealed interface Place {
    Attribute attribute();

    /** The type of the fact it belongs to. */
    FactType type();

    /** The path of the fact it belongs to. */
    String fact();

    /** What it is now, null where unknown. */
    @Nullable
    Object now();

    /** The case where it is that value. */
    Facts with(Object value, Facts facts);

    /** Of a fact that is given. */
    record Given(Fact holder, Attribute attribute) implements Place {
        @Override
        public FactType type() {
            return holder.type();
        }

        @Override
        public String fact() {
            return holder.path();
        }

        @Override
        public @Nullable Object now() {
            return holder.value(attribute.name());
        }

        @Override
        public Facts with(Object value, Facts facts) {
            return same(holder, facts)
                    .map(fact -> facts.with(fact, attribute, value))
                    .orElse(facts);
        }
    }

    /** Of a fact that is not given: what is held by that attribute. */
    record Held(Fact holder, Attribute by, FactType type, Attribute attribute) implements Place {
        @Override
        public String fact() {
            return holder.path() + "." + by.name();
        }

        @Override
        public @Nullable Object now() {
            return null;
        }

        @Override
        public Facts with(Object value, Facts facts) {
            var parent = same(holder, facts);
            if (parent.isEmpty()) {
                return facts;
            }
            return parent.get().value(by.name()) instanceof Fact held
                    ? facts.with(held, attribute, value)
                    : facts.with(parent.get(), by, type, attribute, value);
        }
    }

    /** The fact in the same place of another case. */
    private static Optional<Fact> same(Fact fact, Facts facts) {
        return facts.all().stream()
                .filter(other -> other.path().equals(fact.path()))
                .findFirst();
    }
}
