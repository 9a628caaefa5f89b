package dev.makegood.golden;

import dev.makegood.evaluation.Evaluation;
import dev.makegood.evaluation.Outcome;
import dev.makegood.resolution.Effect;
import dev.makegood.resolution.Proposal;
import dev.makegood.resolution.Veto;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How an outcome compares with what a golden case expects.
 *
 * @param differences empty where it is as expected
 */
public record Verdict(List<String> differences) {
    public Verdict {
        differences = List.copyOf(differences);
    }

    public static Verdict of(GoldenCase expected, Evaluation evaluation) {
        return switch (evaluation) {
            case Evaluation.OverLimit(var reason) -> new Verdict(List.of(reason.en()));
            case Outcome outcome -> compare(expected, outcome);
        };
    }

    public boolean isAsExpected() {
        return differences.isEmpty();
    }

    private static Verdict compare(GoldenCase expected, Outcome outcome) {
        var differences = new ArrayList<String>();
        var effects = outcome.effects().stream().map(Effect::proposal).toList();
        compare("effect", expected.effects(), effects, differences);
        var vetoes = outcome.vetoes().stream().map(Veto::proposal).toList();
        expected.vetoes().ifPresent(wanted -> compare("veto", wanted, vetoes, differences));
        var missing = outcome.missingFacts().stream()
                .map(one -> one.fact() + "." + one.attribute())
                .toList();
        expected.missing()
                .filter(wanted -> !wanted.equals(missing))
                .ifPresent(wanted -> differences.add("asks for " + missing + ", not for " + wanted));
        if (expected.conflicts() != outcome.conflicts().size()) {
            differences.add("conflicts " + outcome.conflicts() + ", not " + expected.conflicts());
        }
        if (expected.gap() != outcome.gap()) {
            differences.add("gap is " + outcome.gap());
        }
        return new Verdict(differences);
    }

    private static void compare(
            String what, List<Map<String, String>> expected, List<Proposal> proposals, List<String> differences) {
        var open = new ArrayList<>(proposals);
        for (var wanted : expected) {
            var found = open.stream().filter(proposal -> has(proposal, wanted)).findFirst();
            found.ifPresentOrElse(open::remove, () -> differences.add("no " + what + " " + wanted));
        }
        open.forEach(proposal -> differences.add("unexpected " + what + " " + members(proposal)));
    }

    private static boolean has(Proposal proposal, Map<String, String> wanted) {
        return members(proposal).entrySet().containsAll(wanted.entrySet());
    }

    /** An effect as a golden case names it: kind, values, reason, rule, and terms by their names. */
    static Map<String, String> members(Proposal proposal) {
        var members = new LinkedHashMap<String, String>();
        members.put("kind", proposal.kind().key());
        proposal.values().forEach((name, value) -> members.put(name, text(value)));
        proposal.reason().ifPresent(reason -> members.put("reason", reason));
        members.put("rule", proposal.rule().name());
        proposal.terms().forEach((name, value) -> members.put(name, text(value)));
        return members;
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }
}
