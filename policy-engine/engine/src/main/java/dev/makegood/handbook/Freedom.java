package dev.makegood.handbook;

import dev.makegood.handbook.Handbook.Link;
import dev.makegood.language.Conclusion.Propose;
import dev.makegood.language.Expression;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an agent may decide alone.
 *
 * @param grants what rules give or allow without asking anybody
 * @param limits rules that ask somebody, or pass a case up; where one applies as well, an agent is not alone
 */
public record Freedom(List<Grant> grants, List<Link> limits) {
    private static final Set<EffectKind> GRANTS = Set.of(EffectKind.GESTURE, EffectKind.PERMIT, EffectKind.CARE);
    private static final Set<EffectKind> LIMITS = Set.of(EffectKind.APPROVAL, EffectKind.ESCALATION);

    public Freedom {
        grants = List.copyOf(grants);
        limits = List.copyOf(limits);
    }

    /** Something that may be given or allowed, and the rules that say when. */
    public record Grant(Text what, List<Link> rules) {
        public Grant {
            rules = List.copyOf(rules);
        }
    }

    static Freedom in(RuleSet ruleSet, Anchors anchors) {
        var grants = new LinkedHashMap<Text, List<Link>>();
        var limits = new ArrayList<Link>();
        for (var rule : ruleSet.rules()) {
            if (isLimit(rule)) {
                limits.add(anchors.link(rule));
            } else {
                Subject.proposals(rule)
                        .filter(proposal -> GRANTS.contains(proposal.kind()))
                        .filter(proposal -> !isForbidden(proposal, ruleSet))
                        .map(proposal -> what(proposal, ruleSet))
                        .distinct()
                        .forEach(what -> grants.computeIfAbsent(what, _ -> new ArrayList<>())
                                .add(anchors.link(rule)));
            }
        }
        return new Freedom(
                grants.entrySet().stream()
                        .map(grant -> new Grant(grant.getKey(), grant.getValue()))
                        .toList(),
                limits);
    }

    private static boolean isLimit(Rule rule) {
        return Subject.proposals(rule).anyMatch(proposal -> LIMITS.contains(proposal.kind()));
    }

    /** Whether the brand forbids something that rule gives. */
    static boolean isForbidden(Rule rule, RuleSet ruleSet) {
        return Subject.proposals(rule).anyMatch(proposal -> isForbidden(proposal, ruleSet));
    }

    private static boolean isForbidden(Propose proposal, RuleSet ruleSet) {
        var type = written(proposal.arguments()).getOrDefault(EffectKind.TYPE, "");
        return !isStatutory(proposal)
                && ruleSet.charter()
                        .brand()
                        .filter(brand -> brand.forbidden().contains(type))
                        .isPresent();
    }

    private static Text what(Propose proposal, RuleSet ruleSet) {
        var choice = Choice.of(proposal.kind(), written(proposal.arguments()), ruleSet)
                .text();
        return isStatutory(proposal) ? new Text(choice.en() + " (owed)", choice.vi() + " (theo nghĩa vụ)") : choice;
    }

    private static boolean isStatutory(Propose proposal) {
        return EffectKind.STATUTORY.equals(written(proposal.arguments()).get(EffectKind.BASIS));
    }

    /** The arguments that are written in the rule. */
    static Map<String, Object> written(Map<String, Expression> arguments) {
        var written = new HashMap<String, Object>();
        arguments.forEach((name, argument) -> argument.written().ifPresent(value -> written.put(name, value)));
        return written;
    }
}
