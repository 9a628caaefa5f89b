package dev.makegood.server.trial;

import dev.makegood.resolution.Proposal;
import dev.makegood.server.trial.OutcomeDifference.Concluded;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.EffectParameter;
import dev.makegood.vocabulary.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an effect means to the customer and the house, whichever rule concluded it.
 *
 * @param values by name, each in one form
 */
record Meaning(EffectKind kind, Map<String, Object> values, Optional<String> reason) {
    private static final String REASON = "reason";

    static Meaning of(Proposal proposal) {
        return new Meaning(proposal.kind(), proposal.valuesInOneForm(), proposal.reason());
    }

    /** What it is about: effects that are about the same are the same effect, perhaps otherwise. */
    List<Object> subject() {
        var first = kind.parameters().getFirst();
        var isName = first.type() instanceof EffectParameter.Type.Choice
                || first.type() instanceof EffectParameter.Type.Action;
        return isName ? List.of(kind, values.getOrDefault(first.name(), "")) : List.of(kind);
    }

    /** The members in which it differs from that one. */
    List<String> differsIn(Meaning other) {
        var names = kind.parameters().stream()
                .map(EffectParameter::name)
                .filter(name -> !Objects.equals(values.get(name), other.values.get(name)));
        return Stream.concat(names, reason.equals(other.reason) ? Stream.empty() : Stream.of(REASON))
                .toList();
    }

    Optional<Money> amount() {
        return Optional.ofNullable(values.get(EffectKind.AMOUNT)).map(Money.class::cast);
    }

    /** Without texts, which may be put together from facts. */
    Concluded concluded() {
        return new Concluded(
                kind.key(),
                text("type"),
                text("basis"),
                text("action"),
                figure("quantity"),
                text("role"),
                figure("tier"),
                text("due"),
                figure("length"),
                text("unit"),
                text("time"),
                text("by"),
                text("topic"),
                figure("level"),
                amount().map(money -> money.amount().toPlainString()).orElse(null),
                amount().map(money -> money.currency().getCurrencyCode()).orElse(null));
    }

    private @Nullable String text(String name) {
        return values.get(name) instanceof String text ? text : null;
    }

    private @Nullable BigDecimal figure(String name) {
        return values.get(name) instanceof BigDecimal figure ? figure : null;
    }
}
