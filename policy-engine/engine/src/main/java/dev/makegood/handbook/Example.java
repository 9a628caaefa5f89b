package dev.makegood.handbook;

import dev.makegood.evaluation.Outcome;
import dev.makegood.language.Rule;
import dev.makegood.resolution.Effect;
import dev.makegood.resolution.Proposal;
import dev.makegood.sentence.EffectTexts;
import dev.makegood.sentence.ValueTexts;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.Fact;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Facts;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * A case in words.
 *
 * @param facts what is known of it
 * @param effects what follows; nothing where no rule applies, or something has to be asked first
 * @param questions what is to be asked where nothing follows yet
 */
public record Example(List<Stated> facts, List<Text> effects, List<Text> questions) {
    private static final int MOST_QUESTIONS = 3;

    public Example {
        facts = List.copyOf(facts);
        effects = List.copyOf(effects);
        questions = List.copyOf(questions);
    }

    /** A thing that is known of a fact. */
    public record Stated(Text fact, Text attribute, Text value) {}

    /** Of the whole case. */
    static Example of(SolvedCase solved, EffectTexts texts) {
        return new Example(solved.stated(), effects(solved, texts, _ -> true), questions(solved));
    }

    /** Of what in a case belongs to these rules; of the whole case where nothing does. */
    static Example of(SolvedCase solved, List<Rule> rules, EffectTexts texts) {
        var names = rules.stream().map(Rule::name).toList();
        var read = Relevance.readBy(rules, solved);
        var facts = stated(solved.facts(), read::contains);
        var effects = effects(solved, texts, names::contains);
        return facts.isEmpty() || effects.isEmpty() ? of(solved, texts) : new Example(facts, effects, List.of());
    }

    private static List<Text> effects(SolvedCase solved, EffectTexts texts, Predicate<String> isByOneOf) {
        return solved.outcome().effects().stream()
                .map(Effect::proposal)
                .filter(proposal -> isByOneOf.test(proposal.rule().name()))
                .map(proposal -> effect(proposal, texts))
                .distinct()
                .toList();
    }

    private static List<Text> questions(SolvedCase solved) {
        return solved.outcome().missingFacts().stream()
                .limit(solved.outcome().effects().isEmpty() ? MOST_QUESTIONS : 0)
                .map(Outcome.MissingFact::question)
                .toList();
    }

    boolean endsLike(Example other) {
        return effects.equals(other.effects) && questions.equals(other.questions);
    }

    static Text effect(Proposal proposal, EffectTexts texts) {
        return texts.of(proposal.kind(), proposal.values(), proposal.reason(), proposal.terms());
    }

    /** What is known of these facts, in the order of the vocabulary. */
    static List<Stated> stated(Facts facts) {
        return stated(facts, (_, _) -> true);
    }

    private static List<Stated> stated(Facts facts, BiPredicate<FactType, Attribute> isWanted) {
        var stated = new ArrayList<Stated>();
        for (var fact : facts.all()) {
            var label = label(fact, facts);
            for (var attribute : fact.type().attributes()) {
                var value = fact.value(attribute.name());
                if (value != null && isSaid(attribute.type()) && isWanted.test(fact.type(), attribute)) {
                    stated.add(new Stated(label, attribute.label(), ValueTexts.of(value, attribute)));
                }
            }
        }
        return stated;
    }

    /** Facts that another holds, or that hold others, are told by themselves. */
    private static boolean isSaid(AttributeType type) {
        return switch (type) {
            case AttributeType.Simple _, AttributeType.Enumeration _, AttributeType.ListOf _ -> true;
            case AttributeType.Nested _, AttributeType.NestedList _, AttributeType.Parent _ -> false;
        };
    }

    private static Text label(Fact fact, Facts facts) {
        var like = facts.of(fact.type());
        var label = fact.type().label();
        if (like.size() < 2) {
            return label;
        }
        int number = like.indexOf(fact) + 1;
        return new Text(label.en() + " " + number, label.vi() + " " + number);
    }
}
