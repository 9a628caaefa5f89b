package dev.makegood.server.decision;

import dev.makegood.language.Conclusion;
import dev.makegood.language.Expression;
import dev.makegood.server.release.ReleaseId;
import dev.makegood.server.ruleset.RuleSets;
import dev.makegood.vocabulary.EffectKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells what a budget withheld where it was used up, which a decision shows as an approval of the rest. */
@Component
public class CappedRests {
    private final RuleSets ruleSets;

    CappedRests(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    /** The gesture that the rest would be; nothing where it is not known of what type, or this is no such approval. */
    public Optional<RecommendedEffect> gesture(JsonNode decision, RecommendedEffect approval) {
        return Optional.of(approval)
                .filter(RecommendedEffect::isCappedRest)
                .flatMap(rest -> type(decision, rest.text("rule")))
                .map(type -> new RecommendedEffect(gesture(approval, type)));
    }

    private static ObjectNode gesture(RecommendedEffect approval, String type) {
        var gesture = JsonNodeFactory.instance
                .objectNode()
                .put("kind", EffectKind.GESTURE.key())
                .put("type", type)
                .put("basis", EffectKind.GOODWILL);
        gesture.set("amount", approval.term("amount"));
        gesture.set("rule", approval.json().path("rule"));
        gesture.set("rank", approval.json().path("rank"));
        return gesture;
    }

    private Optional<String> type(JsonNode decision, String rule) {
        var beside = decision.path("effects")
                .valueStream()
                .map(RecommendedEffect::new)
                .filter(effect -> effect.isGesture() && effect.text("rule").equals(rule))
                .map(effect -> effect.text("type"))
                .findFirst();
        return beside.or(() -> typeByRule(decision, rule));
    }

    private Optional<String> typeByRule(JsonNode decision, String name) {
        var release = new ReleaseId(
                decision.path(CaseRequest.RULE_SET).asString(""),
                decision.path("release").asInt());
        var types = ruleSets.prepared(release).stream()
                .flatMap(rules -> rules.ruleSet().rules().stream())
                .filter(rule -> rule.name().equals(name))
                .flatMap(rule -> types(rule.then()))
                .distinct()
                .toList();
        return types.size() == 1 ? Optional.of(types.getFirst()) : Optional.empty();
    }

    private static Stream<String> types(List<Conclusion> conclusions) {
        return conclusions.stream().flatMap(conclusion -> switch (conclusion) {
            case Conclusion.Propose propose -> type(propose);
            case Conclusion.Choose(var _, var then, var otherwise) -> Stream.concat(types(then), types(otherwise));
            case Conclusion.Derive _, Conclusion.Let _ -> Stream.empty();
        });
    }

    private static Stream<String> type(Conclusion.Propose propose) {
        return propose.kind() == EffectKind.GESTURE
                        && propose.arguments().get(EffectKind.TYPE) instanceof Expression.Literal(var value, var _)
                ? Stream.of(String.valueOf(value))
                : Stream.empty();
    }
}
