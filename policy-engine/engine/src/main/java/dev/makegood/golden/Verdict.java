package dev.makegood.golden;

import dev.makegood.evaluation.Evaluation;
import dev.makegood.evaluation.Outcome;
import dev.makegood.resolution.Effect;
import dev.makegood.resolution.Proposal;
import dev.makegood.resolution.Veto;
import dev.makegood.vocabulary.Text;
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
public record Verdict(List<Text> differences) {
    private static final Text EFFECT = new Text("effect", "kết luận");
    private static final Text VETO = new Text("veto", "điều cấm");

    public Verdict {
        differences = List.copyOf(differences);
    }

    public static Verdict of(GoldenCase expected, Evaluation evaluation) {
        return switch (evaluation) {
            case Evaluation.OverLimit(var reason) -> new Verdict(List.of(reason));
            case Outcome outcome -> compare(expected, outcome);
        };
    }

    public boolean isAsExpected() {
        return differences.isEmpty();
    }

    private static Verdict compare(GoldenCase expected, Outcome outcome) {
        var differences = new ArrayList<Text>();
        var effects = outcome.effects().stream().map(Effect::proposal).toList();
        compare(EFFECT, expected.effects(), effects, differences);
        var vetoes = outcome.vetoes().stream().map(Veto::proposal).toList();
        expected.vetoes().ifPresent(wanted -> compare(VETO, wanted, vetoes, differences));
        var missing = outcome.missingFacts().stream()
                .map(one -> one.fact() + "." + one.attribute())
                .toList();
        expected.missing()
                .filter(wanted -> !wanted.equals(missing))
                .ifPresent(wanted -> differences.add(
                        new Text("asks for %s, not for %s", "hỏi %s, không phải %s").filled(missing, wanted)));
        if (expected.conflicts() != outcome.conflicts().size()) {
            differences.add(new Text("%d conflicts, not %d", "có %d xung đột, không phải %d")
                    .filled(outcome.conflicts().size(), expected.conflicts()));
        }
        if (expected.gap() != outcome.gap()) {
            differences.add(
                    outcome.gap()
                            ? new Text("no rule applies", "không quy tắc nào áp dụng")
                            : new Text("some rule applies", "có quy tắc áp dụng"));
        }
        return new Verdict(differences);
    }

    private static void compare(
            Text what, List<Map<String, String>> expected, List<Proposal> proposals, List<Text> differences) {
        var open = new ArrayList<>(proposals);
        for (var wanted : expected) {
            var found = open.stream().filter(proposal -> has(proposal, wanted)).findFirst();
            found.ifPresentOrElse(open::remove, () -> differences.add(said("no %s %s", "thiếu %s %s", what, wanted)));
        }
        open.forEach(proposal -> differences.add(said("unexpected %s %s", "thừa %s %s", what, members(proposal))));
    }

    private static Text said(String en, String vi, Text what, Map<String, String> members) {
        return new Text(en.formatted(what.en(), members), vi.formatted(what.vi(), members));
    }

    private static boolean has(Proposal proposal, Map<String, String> wanted) {
        return members(proposal).entrySet().containsAll(wanted.entrySet());
    }

    /** An effect as a golden case names it: kind, values, reason, rule, and terms by their names. */
    static Map<String, String> members(Proposal proposal) {
        var members = telling(proposal);
        members.put("rule", proposal.rule().name());
        proposal.terms().forEach((name, value) -> members.put(name, text(value)));
        return members;
    }

    /** What tells an effect from others: its kind, values and reason. */
    static Map<String, String> telling(Proposal proposal) {
        var members = new LinkedHashMap<String, String>();
        members.put("kind", proposal.kind().key());
        proposal.values().forEach((name, value) -> members.put(name, text(value)));
        proposal.reason().ifPresent(reason -> members.put("reason", reason));
        return members;
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }
}
