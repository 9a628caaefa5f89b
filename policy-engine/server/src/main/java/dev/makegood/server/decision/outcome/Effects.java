package dev.makegood.server.decision.outcome;

import dev.makegood.language.RuleSet;
import dev.makegood.resolution.Effect;
import dev.makegood.resolution.Proposal;
import dev.makegood.sentence.CustomerTexts;
import dev.makegood.server.request.Amount;
import dev.makegood.vocabulary.Clause;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Text;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Effects and proposals of one rule set as the contract shows them. */
final class Effects {
    private final RuleSet ruleSet;
    private final CustomerTexts customerTexts;

    Effects(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.customerTexts = CustomerTexts.of(ruleSet);
    }

    EffectResponse response(Effect effect) {
        return response(effect.proposal(), effect.rank());
    }

    EffectResponse response(Proposal proposal) {
        return response(proposal, null);
    }

    private EffectResponse response(Proposal proposal, @Nullable Integer rank) {
        var values = new Values(proposal);
        var reason = proposal.reason();
        var clause = proposal.rule().clause();
        return new EffectResponse(
                rank,
                proposal.kind().key(),
                values.text("type"),
                values.text("basis"),
                values.amount("amount"),
                values.figure("quantity"),
                values.text("action"),
                values.text("role"),
                values.figure("tier"),
                values.text("due"),
                values.figure("length"),
                values.text("unit"),
                values.text("time"),
                values.text("by"),
                values.text("question"),
                values.text("topic"),
                values.text("what"),
                values.text("product"),
                said(values),
                values.figure("level"),
                values.text("standard"),
                values.figure("measured"),
                values.figure("threshold"),
                reason.orElse(null),
                reason.map(ruleSet.reasons()::get).orElse(null),
                clause.map(Clause::text).orElse(null),
                clause.flatMap(Clause::address).orElse(null),
                wording(proposal).orElse(null),
                proposal.rule().name(),
                proposal.rule().title(),
                proposal.group().orElse(null),
                JsonValues.of(proposal.terms()),
                proposal.facts());
    }

    /** A question, a task or a product in both languages, where the rule set has it so. */
    private @Nullable Text said(Values values) {
        return Stream.of("question", "what", "product")
                .map(values::text)
                .filter(Objects::nonNull)
                .flatMap(text -> ruleSet.charter().translations().of(text).stream())
                .findFirst()
                .orElse(null);
    }

    private Optional<Text> wording(Proposal proposal) {
        var figures = new HashMap<>(proposal.terms());
        figures.putAll(proposal.values());
        return customerTexts.of(proposal.kind(), proposal.reason(), figures);
    }

    /** What a proposal carries, each by its type; null where it carries no such thing. */
    private record Values(Proposal proposal) {
        @Nullable
        String text(String name) {
            return proposal.values().get(name) instanceof String text ? text : null;
        }

        @Nullable
        BigDecimal figure(String name) {
            return proposal.values().get(name) instanceof BigDecimal figure ? figure : null;
        }

        @Nullable
        Amount amount(String name) {
            return proposal.values().get(name) instanceof Money money ? Amount.of(money) : null;
        }
    }
}
