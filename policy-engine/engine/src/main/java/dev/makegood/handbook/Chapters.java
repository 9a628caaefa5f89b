package dev.makegood.handbook;

import dev.makegood.handbook.Handbook.Article;
import dev.makegood.handbook.Handbook.Chapter;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.sentence.EffectTexts;
import dev.makegood.sentence.Sentences;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules of one rule set, by what they are about and else in the order of its files. */
final class Chapters {
    private static final int MOST_EXAMPLES = 2;

    private final RuleSet ruleSet;
    private final List<SolvedCase> cases;
    private final Anchors anchors;
    private final Relevance relevance;
    private final Precedence precedence;
    private final Sentences sentences;
    private final EffectTexts effects;
    private final Set<SolvedCase> shown = Collections.newSetFromMap(new IdentityHashMap<>());

    Chapters(RuleSet ruleSet, List<SolvedCase> cases, Anchors anchors) {
        this.ruleSet = ruleSet;
        this.cases = cases;
        this.anchors = anchors;
        this.relevance = new Relevance(ruleSet);
        this.precedence = new Precedence(ruleSet);
        this.sentences = Sentences.forReaders(ruleSet);
        this.effects = EffectTexts.of(ruleSet);
    }

    List<Chapter> all() {
        return Arrays.stream(Subject.values())
                .map(this::chapter)
                .filter(chapter -> !chapter.articles().isEmpty())
                .toList();
    }

    private Chapter chapter(Subject subject) {
        var rules = precedence.ordered(ruleSet.rules().stream()
                .filter(rule -> Subject.of(rule) == subject)
                .toList());
        var articles = IntStream.range(0, rules.size()).mapToObj(i -> article(rules.get(i), rules.subList(0, i)));
        var stopped = ruleSet.stopped().stream()
                .filter(rule -> Subject.of(rule) == subject)
                .map(this::stopped);
        return new Chapter(
                subject.anchor(),
                subject.title(),
                Stream.concat(articles, stopped).toList());
    }

    private Article article(Rule rule, List<Rule> before) {
        return new Article(
                anchors.of(rule),
                rule.name(),
                rule.title(),
                sentence(rule, before),
                rule.clause().map(clause -> Passage.of(clause, ruleSet)),
                examples(rule),
                false);
    }

    private Article stopped(Rule rule) {
        return new Article(
                anchors.of(rule),
                rule.name(),
                rule.title(),
                sentences.of(rule),
                rule.clause().map(clause -> Passage.of(clause, ruleSet)),
                List.of(),
                true);
    }

    /** All that the rule says, and what comes in its way. */
    private Text sentence(Rule rule, List<Rule> before) {
        var said = new ArrayList<Text>();
        said.add(sentences.of(rule));
        if (Freedom.isForbidden(rule, ruleSet)) {
            said.add(new Text(
                    "Our brand rules this out, so it is not given.",
                    "Thương hiệu của chúng tôi không cho phép nên điều này không được tặng."));
        }
        said.addAll(precedence.said(rule, before));
        return new Text(
                said.stream().map(Text::en).collect(Collectors.joining(" ")),
                said.stream().map(Text::vi).collect(Collectors.joining(" ")));
    }

    /** The plainest case the rule fires in, and of a rule that proposes the plainest that ends otherwise. */
    private List<Example> examples(Rule rule) {
        var most = Subject.of(rule) == Subject.ESTABLISHED ? 1 : MOST_EXAMPLES;
        var around = relevance.around(rule);
        var examples = new ArrayList<Example>();
        for (var one : plainest(rule)) {
            if (examples.size() == most) {
                break;
            }
            var example = Example.of(one, around, effects);
            if (examples.stream().noneMatch(example::endsLike)) {
                examples.add(example);
                shown.add(one);
            }
        }
        return examples;
    }

    private List<SolvedCase> plainest(Rule rule) {
        var proven = cases.stream().filter(one -> one.proves(rule.name()));
        var order = Subject.of(rule) == Subject.ESTABLISHED
                ? Comparator.<SolvedCase, Boolean>comparing(one -> !one.gives())
                : Comparator.<SolvedCase, Boolean>comparing(one -> !one.ends(rule.name()))
                        .thenComparing(shown::contains)
                        .thenComparingLong(one -> one.effectsBeside(rule.name()));
        return proven.sorted(order.thenComparingInt(
                                one -> one.outcome().missingFacts().size())
                        .thenComparingInt(one -> one.stated().size()))
                .toList();
    }
}
