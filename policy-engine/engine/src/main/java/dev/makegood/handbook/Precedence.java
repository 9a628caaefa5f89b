package dev.makegood.handbook;

import dev.makegood.language.Conclusion;
import dev.makegood.language.Conclusion.Propose;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.SelectionMode;
import dev.makegood.vocabulary.Text;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rules of one rule set go before others, so that of several that apply only some count. */
final class Precedence {
    private static final Set<EffectKind> ANSWERS = Set.of(EffectKind.PERMIT, EffectKind.REFUSE);
    private static final int MOST_NAMED = 3;
    private static final Text ONLY_THE_MOST = new Text(
            "Where several rules on the same matter apply, only what is worth most is given.",
            "Nếu nhiều quy tắc về cùng một việc cùng được áp dụng thì chỉ dành cho khách khoản có giá trị cao nhất.");

    private final RuleSet ruleSet;
    private final List<Rule> byRank;

    Precedence(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.byRank = ruleSet.rules().stream()
                .sorted(Comparator.comparingInt(rule -> -rule.salience()))
                .toList();
    }

    /** Those rules, each behind what goes before it, and else in their order. */
    List<Rule> ordered(List<Rule> rules) {
        var matters = rules.stream()
                .collect(Collectors.groupingBy(Precedence::matter, LinkedHashMap::new, Collectors.toList()));
        return matters.values().stream()
                .flatMap(matter -> matter.stream().sorted(Comparator.comparingInt(rule -> -rule.salience())))
                .toList();
    }

    /** What a rule and others decide together. */
    private static Object matter(Rule rule) {
        return Subject.proposals(rule)
                .findFirst()
                .<Object>flatMap(first -> isAnswer(first)
                        ? Optional.of(action(first))
                        : first.group().map(group -> List.of(group)))
                .orElse(rule);
    }

    /**
     * What becomes of the proposals of that rule where others apply as well.
     *
     * @param before the rules that a reader has just read
     */
    List<Text> said(Rule rule, List<Rule> before) {
        var stronger = Subject.proposals(rule)
                .collect(Collectors.groupingBy(
                        proposal -> stronger(rule, proposal), LinkedHashMap::new, Collectors.toList()));
        var said = new LinkedHashSet<Text>();
        stronger.forEach((others, proposals) -> {
            if (!others.isEmpty() && stronger.size() == 1 && !establishes(rule)) {
                said.add(where(which(others, before), "only that counts", "thì chỉ theo quy tắc đó"));
            } else if (!others.isEmpty()) {
                proposals.forEach(proposal -> said.add(inPlaceOf(proposal, others, before)));
            }
        });
        var rivals = rivals(rule);
        if (!rivals.isEmpty()) {
            said.add(
                    rivals.size() > MOST_NAMED
                            ? ONLY_THE_MOST
                            : where(
                                    titles(rivals),
                                    "only what is worth most is given",
                                    "thì chỉ dành cho khách khoản có giá trị cao nhất"));
        }
        return List.copyOf(said);
    }

    /** What a rule establishes counts in any case. */
    private static boolean establishes(Rule rule) {
        return rule.parts().stream()
                .flatMap(part -> part.conclusions().stream())
                .anyMatch(Conclusion.Derive.class::isInstance);
    }

    private Text inPlaceOf(Propose proposal, List<Rule> others, List<Rule> before) {
        var matter = Choice.matter(proposal.kind(), Freedom.written(proposal.arguments()), ruleSet);
        return where(
                which(others, before),
                "that rule alone decides on " + matter.en(),
                "thì về " + matter.vi() + " chỉ theo quy tắc đó");
    }

    private static Text where(Text which, String en, String vi) {
        return new Text(
                "Where " + which.en() + " applies as well, " + en + ".",
                "Nếu " + which.vi() + " cũng được áp dụng " + vi + ".");
    }

    /** What a reader has just read by where it stands, anything else by its title. */
    private static Text which(List<Rule> others, List<Rule> before) {
        int number = others.size();
        var justBefore = before.subList(Math.max(0, before.size() - number), before.size());
        if (!Set.copyOf(justBefore).equals(Set.copyOf(others))) {
            return titles(others);
        }
        return number == 1
                ? new Text("the rule just before", "quy tắc ngay trước")
                : new Text("one of the %s rules just before", "một trong %s quy tắc ngay trước").filled(number);
    }

    private static Text titles(List<Rule> rules) {
        return new Text("the rule " + titles(rules, Text::en, " or "), "quy tắc " + titles(rules, Text::vi, " hoặc "));
    }

    private static String titles(List<Rule> rules, Function<Text, String> language, String last) {
        var titles = rules.stream()
                .map(rule -> "“" + language.apply(rule.title()) + "”")
                .toList();
        int end = titles.size() - 1;
        return end == 0 ? titles.getFirst() : String.join(", ", titles.subList(0, end)) + last + titles.getLast();
    }

    /** The rules for whose proposals that one makes way. */
    private List<Rule> stronger(Rule rule, Propose proposal) {
        return byRank.stream()
                .filter(other -> other.salience() > rule.salience())
                .filter(other -> Subject.proposals(other).anyMatch(one -> excludes(one, proposal)))
                .toList();
    }

    private static boolean excludes(Propose one, Propose other) {
        boolean sharesGroup = one.group().isPresent() && one.group().equals(other.group());
        return isAnswer(one) && isAnswer(other)
                ? action(one).equals(action(other)) && (sharesGroup || one.kind() != other.kind())
                : sharesGroup;
    }

    /** The rules of the same rank of whose amounts and its own only the highest remains. */
    private List<Rule> rivals(Rule rule) {
        return ruleSet.selection() != SelectionMode.BEST_FOR_CUSTOMER
                ? List.of()
                : byRank.stream()
                        .filter(other -> !other.equals(rule) && other.salience() == rule.salience())
                        .filter(other ->
                                amounts(other).anyMatch(one -> amounts(rule).anyMatch(own -> excludes(one, own))))
                        .toList();
    }

    private static Stream<Propose> amounts(Rule rule) {
        return Subject.proposals(rule)
                .filter(proposal -> proposal.kind() == EffectKind.GESTURE)
                .filter(proposal -> proposal.arguments().containsKey(EffectKind.AMOUNT));
    }

    private static boolean isAnswer(Propose proposal) {
        return ANSWERS.contains(proposal.kind());
    }

    private static Object action(Propose proposal) {
        return Freedom.written(proposal.arguments()).getOrDefault(EffectKind.ACTION, "");
    }
}
