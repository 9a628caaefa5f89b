package dev.makegood.change;

import dev.makegood.language.Conclusion;
import dev.makegood.language.Element;
import dev.makegood.language.Expression;
import dev.makegood.language.Pattern;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.language.Span;
import dev.makegood.sentence.RuleWords;
import dev.makegood.sentence.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One rule of a version: its parts with what they mean, and the words for them. */
final class RuleView {
    private final RuleSet ruleSet;
    private final Rule rule;
    private final Scope scope = new Scope();
    private final Shapes shapes = new Shapes(scope);
    private final List<Block> blocks = new ArrayList<>();
    private final List<Told> conclusions;
    private final RuleWords words;

    RuleView(RuleSet ruleSet, Rule rule) {
        this.ruleSet = ruleSet;
        this.rule = rule;
        this.words = Sentences.of(ruleSet).words(rule);
        for (var element : rule.when()) {
            if (!isAdded(element)) {
                blocks.add(block(element));
            }
        }
        this.conclusions = told(rule.then());
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    Rule rule() {
        return rule;
    }

    /** Whether it takes no part in evaluation. */
    boolean isStopped() {
        return ruleSet.stopped().contains(rule);
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Told> conclusions() {
        return conclusions;
    }

    RuleWords words() {
        return words;
    }

    Place place() {
        return place(rule.span());
    }

    Place place(Span span) {
        return new Place(rule.file(), span);
    }

    String stage() {
        return ruleSet.stages().get(rule.stage());
    }

    boolean isRow() {
        return rule.file().startsWith(RuleSetFiles.TABLES);
    }

    /** Whether it is called by the line it stands on. */
    boolean isUnnamedRow() {
        return isRow()
                && rule.name()
                        .equals(TableThings.name(rule.file()) + " "
                                + rule.span().line());
    }

    /** Whether it stands for all rows of a table together. */
    boolean isWholeTable() {
        return isRow()
                && rule.then().stream().flatMap(Conclusion::expressions).anyMatch(Expression.Hits.class::isInstance);
    }

    /** Whether the table has it beside its rows. */
    boolean isOverlap() {
        return isRow() && rule.name().equals(TableThings.name(rule.file()) + ": more than one row holds");
    }

    /** What an expression behind the patterns means. */
    String shape(Expression expression) {
        return shapes.of(expression);
    }

    /** What an expression in the pattern of that fact means. */
    String shape(Expression expression, String own) {
        return shapes.of(expression, own);
    }

    /** What it says in parts, the name and everything about it aside. */
    List<String> content() {
        return Stream.concat(
                        blocks.stream().flatMap(RuleView::content),
                        conclusions.stream().map(Told::shape))
                .toList();
    }

    private static Stream<String> content(Block block) {
        return switch (block) {
            case Block.OfFact fact ->
                fact.conditions().isEmpty()
                        ? Stream.of(fact.own())
                        : fact.conditions().stream().map(Condition::shape);
            case Block.Whole whole -> Stream.of(whole.shape());
        };
    }

    /** Authors' variables begin with {@code $}. */
    private static boolean isAdded(Element element) {
        return element instanceof Element.Matches(var pattern)
                && pattern.variable().filter(name -> !name.startsWith("$")).isPresent();
    }

    private Block block(Element element) {
        return element instanceof Element.Matches(var pattern)
                ? fact(element, pattern)
                : new Block.Whole(element, shapes.of(element));
    }

    private Block fact(Element element, Pattern pattern) {
        var own = shapes.enter(pattern);
        var conditions = isWholeTable()
                ? List.<Condition>of()
                : pattern.conditions().stream()
                        .flatMap(condition -> conditions(condition, own))
                        .toList();
        var shape = own + "("
                + String.join(
                        ", ", conditions.stream().map(Condition::shape).sorted().toList()) + ")";
        return new Block.OfFact(element, pattern, own, conditions, shape);
    }

    private Stream<Condition> conditions(Pattern.Condition condition, String own) {
        var expression = condition.expression();
        var parts = expression instanceof Expression.And ? Shapes.operands(expression) : List.of(expression);
        return parts.stream()
                .filter(part -> !isMadeOfOtherRows(part))
                .map(part -> new Condition(part, shapes.of(part, own), condition.span()));
    }

    /** A row says what the others leave to it; they are told of by themselves. */
    private static boolean isMadeOfOtherRows(Expression part) {
        return part instanceof Expression.Compare(var _, Expression.Hits _, var _);
    }

    private List<Told> told(List<Conclusion> then) {
        return then.stream().map(this::told).toList();
    }

    private Told told(Conclusion conclusion) {
        return switch (conclusion) {
            case Conclusion.Propose propose -> Told.of(propose, shapes);
            case Conclusion.Derive derive -> Told.of(derive, shapes);
            case Conclusion.Let let -> {
                var told = Told.of(let, shapes);
                scope.bind(let.name(), scope.local());
                yield told;
            }
            case Conclusion.Choose(var condition, var then, var otherwise) ->
                Told.choice(conclusion, shapes.of(condition), told(then), told(otherwise));
        };
    }
}
