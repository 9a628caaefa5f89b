package dev.makegood.handbook;

import dev.makegood.evaluation.Outcome;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.sentence.EffectTexts;
import dev.makegood.sentence.Sentences;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.EffectParameter;
import dev.makegood.vocabulary.Text;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The golden cases of one rule set to practise on: what does policy say? */
public final class Practice {
    private final RuleSet ruleSet;
    private final List<SolvedCase> cases;
    private final List<Choice> choices;

    private Practice(RuleSet ruleSet, List<SolvedCase> cases) {
        this.ruleSet = ruleSet;
        this.cases = cases;
        this.choices = choices(ruleSet, cases);
    }

    /** On those of the cases to which there is one answer, mixed, but always in the same order. */
    public static Practice of(RuleSet ruleSet, List<SolvedCase> cases) {
        return new Practice(
                ruleSet,
                cases.stream()
                        .filter(one -> one.outcome().conflicts().isEmpty())
                        .sorted(Comparator.comparingInt(one -> one.stated().hashCode()))
                        .toList());
    }

    /** How many cases there are. */
    public int size() {
        return cases.size();
    }

    /** All that policy could say of any case. */
    public List<Choice> choices() {
        return choices;
    }

    /** What is known in that case, from 0. */
    public List<Example.Stated> facts(int number) {
        return cases.get(number).stated();
    }

    /** What policy says of that case, against what somebody answered. */
    public Feedback feedback(int number, Set<String> answered) {
        var outcome = cases.get(number).outcome();
        var right = right(outcome);
        var given = new TreeSet<>(answered);
        if (!right.contains(Choice.ASK.key()) && !outcome.missingFacts().isEmpty()) {
            given.remove(Choice.ASK.key());
        }
        return new Feedback(
                right.equals(given),
                choices.stream().filter(choice -> right.contains(choice.key())).toList(),
                Example.of(cases.get(number), EffectTexts.of(ruleSet)).questions(),
                reasons(outcome));
    }

    /**
     * What came of an answer.
     *
     * @param isRight whether exactly what policy says was answered; to ask as well is never wrong where a fact is missing
     * @param questions what is to be asked where nothing follows yet
     * @param reasons each effect, and the rule behind it
     */
    public record Feedback(boolean isRight, List<Choice> right, List<Text> questions, List<Reason> reasons) {
        public Feedback {
            right = List.copyOf(right);
            questions = List.copyOf(questions);
            reasons = List.copyOf(reasons);
        }
    }

    /** An effect, and the rule and passage behind it. */
    public record Reason(Text effect, Text title, Text sentence, Optional<Passage> passage) {}

    private Set<String> right(Outcome outcome) {
        var keys = new TreeSet<String>();
        outcome.effects()
                .forEach(effect -> keys.add(
                        Choice.of(effect.proposal().kind(), effect.proposal().values(), ruleSet)
                                .key()));
        if (keys.isEmpty()) {
            keys.add(outcome.missingFacts().isEmpty() ? Choice.NOTHING.key() : Choice.ASK.key());
        }
        return keys;
    }

    private List<Reason> reasons(Outcome outcome) {
        var texts = EffectTexts.of(ruleSet);
        var sentences = Sentences.forReaders(ruleSet);
        return outcome.effects().stream()
                .flatMap(effect -> rule(effect.proposal().rule().name()).stream()
                        .map(rule -> new Reason(
                                Example.effect(effect.proposal(), texts),
                                rule.title(),
                                sentences.of(rule),
                                rule.clause().map(clause -> Passage.of(clause, ruleSet)))))
                .toList();
    }

    private Optional<Rule> rule(String name) {
        return ruleSet.rules().stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    private static List<Choice> choices(RuleSet ruleSet, List<SolvedCase> cases) {
        var byKey = new TreeMap<String, Choice>();
        Stream.concat(
                        ruleSet.rules().stream().flatMap(rule -> possible(rule, ruleSet)),
                        cases.stream()
                                .flatMap(one -> one.outcome().effects().stream())
                                .map(effect -> Choice.of(
                                        effect.proposal().kind(),
                                        effect.proposal().values(),
                                        ruleSet)))
                .forEach(choice -> byKey.put(choice.key(), choice));
        return Stream.concat(
                        byKey.values().stream()
                                .sorted(Comparator.comparing(
                                        choice -> choice.text().en())),
                        Stream.of(Choice.ASK, Choice.NOTHING))
                .toList();
    }

    private static Stream<Choice> possible(Rule rule, RuleSet ruleSet) {
        return Subject.proposals(rule).flatMap(proposal -> {
            var written = Freedom.written(proposal.arguments());
            return Choice.parameter(proposal.kind())
                    .filter(parameter -> !written.containsKey(parameter))
                    .map(parameter -> levels(proposal.kind(), parameter)
                            .map(level -> Choice.of(proposal.kind(), Map.of(parameter, level), ruleSet)))
                    .orElseGet(() -> Stream.of(Choice.of(proposal.kind(), written, ruleSet)));
        });
    }

    /** What a parameter that a rule computes may be. */
    private static Stream<Object> levels(EffectKind kind, String parameter) {
        return kind.parameters().stream()
                .filter(one -> one.name().equals(parameter))
                .flatMap(one -> one.type() instanceof EffectParameter.Type.Level(var highest)
                        ? IntStream.rangeClosed(1, highest).mapToObj(BigDecimal::valueOf)
                        : Stream.empty());
    }
}
