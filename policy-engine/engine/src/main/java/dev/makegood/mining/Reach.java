package dev.makegood.mining;

import dev.makegood.golden.Figure;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.vocabulary.Parameter;
import dev.makegood.vocabulary.Text;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The figures by which a rule concludes what it does: its own and those of rules that derive what it reads, those above the
 * rows of their tables, and the parameters that they name.
 */
final class Reach {
    private final RuleSetFiles files;
    private final RuleSet ruleSet;
    /** What is written of each rule that counts. */
    private final Map<Rule, String> texts = new LinkedHashMap<>();

    Reach(RuleSetFiles files, RuleSet ruleSet, String name) {
        this.files = files;
        this.ruleSet = ruleSet;
        ruleSet.withFoundations(ruleSet.rules().stream()
                        .filter(rule -> rule.name().equals(name))
                        .toList())
                .forEach(rule -> texts.put(rule, text(rule)));
    }

    /** Never, where there is no such rule. */
    boolean holds(Figure figure) {
        return figure.parameter().isPresent()
                ? texts.values().stream()
                        .anyMatch(text ->
                                names(text, "param." + figure.parameter().get()))
                : texts.keySet().stream()
                        .anyMatch(rule -> rule.file().equals(figure.file()) && isOf(rule, figure.line()));
    }

    private static boolean names(String text, String name) {
        return Pattern.compile("\\b%s\\b".formatted(Pattern.quote(name)))
                .matcher(text)
                .find();
    }

    /** As it is written, with what stands above all rules of its file. */
    private String text(Rule rule) {
        var lines = files.text(rule.file()).lines().toList();
        return IntStream.rangeClosed(1, lines.size())
                .filter(line -> isOf(rule, line))
                .mapToObj(line -> lines.get(line - 1))
                .collect(Collectors.joining("\n"));
    }

    private boolean isOf(Rule rule, int line) {
        return holder(ruleSet, rule.file(), line).map(rule::equals).orElse(true);
    }

    /** What the parameter whose value it is, or the rule it stands in, is called; nothing above all rules. */
    static Optional<Text> holder(RuleSet ruleSet, Figure figure) {
        return figure.parameter().isPresent()
                ? figure.parameter()
                        .flatMap(
                                name -> Optional.ofNullable(ruleSet.parameters().get(name)))
                        .map(Parameter::label)
                : holder(ruleSet, figure.file(), figure.line()).map(Rule::title);
    }

    private static Optional<Rule> holder(RuleSet ruleSet, String file, int line) {
        return ruleSet.rules().stream()
                .filter(each -> each.file().equals(file))
                .filter(each -> each.span().line() <= line)
                .max(Comparator.comparingInt(each -> each.span().line()));
    }
}
