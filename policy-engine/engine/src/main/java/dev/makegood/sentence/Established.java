package dev.makegood.sentence;

import dev.makegood.language.Expression;
import dev.makegood.language.Expression.Compare;
import dev.makegood.language.Expression.Comparison;
import dev.makegood.language.Expression.In;
import dev.makegood.language.Expression.Read;
import dev.makegood.language.Pattern;
import dev.makegood.language.ValueType;
import dev.makegood.vocabulary.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** What rules established before, as a condition in words. */
record Established(Naming naming, Values values, Conditions conditions) {
    /** What has no value is a clause by itself. */
    Phrase of(Pattern pattern, boolean isSo) {
        if (Naming.isClause(pattern.type())) {
            return Truths.clause(
                    Phrase.of(pattern.type().label()), pattern.type().claim(), isSo);
        }
        if (isSo && Naming.isValue(pattern.type())) {
            return pattern.conditions().isEmpty()
                    ? Nouns.agreeing(naming.of(pattern), Phrase.of("%s is known", "đã biết %s", naming.of(pattern)))
                    : naming.within(pattern, () -> conditions.all(expressions(pattern)));
        }
        return claimed(pattern, isSo).orElseGet(() -> labelled(pattern, isSo));
    }

    private static List<Expression> expressions(Pattern pattern) {
        return pattern.conditions().stream().map(Pattern.Condition::expression).toList();
    }

    private Phrase labelled(Pattern pattern, boolean isSo) {
        var label = naming.called(pattern);
        var said = isSo ? Nouns.thereIs(label) : Phrase.of("there is no %s", "không có %s", label);
        var details = details(pattern, told(pattern));
        return details.isEmpty() ? said : Phrase.of("%s (%s)", "%s (%s)", said, Phrase.joined(details, "; "));
    }

    /** As the vocabulary says it, where the values of all places are demanded. */
    private Optional<Phrase> claimed(Pattern pattern, boolean isSo) {
        var claim =
                isSo ? pattern.type().claim().says() : pattern.type().claim().denies();
        if (claim.isEmpty() || naming.ordinal(pattern).isPresent()) {
            return Optional.empty();
        }
        return naming.within(pattern, () -> {
            var known = new LinkedHashMap<Attribute, Phrase>();
            told(pattern)
                    .forEach(condition -> values.attribute(Subjects.of(condition))
                            .ifPresent(
                                    attribute -> demanded(condition).ifPresent(value -> known.put(attribute, value))));
            return Claims.said(claim, pattern.type().attributes(), known).map(claims -> {
                var others = told(pattern).stream()
                        .filter(condition -> values.attribute(Subjects.of(condition))
                                .filter(claims.placed()::contains)
                                .isEmpty())
                        .toList();
                var details = details(pattern, others);
                return details.isEmpty()
                        ? claims.said()
                        : Phrase.of("%s (%s)", "%s (%s)", claims.said(), Phrase.joined(details, "; "));
            });
        });
    }

    /** To readers nothing of what only tells it from other such facts. */
    private List<Expression> told(Pattern pattern) {
        return pattern.conditions().stream()
                .flatMap(condition -> Chains.together(condition.expression()).stream())
                .map(condition -> Alternatives.ofOne(condition).orElse(condition))
                .filter(condition ->
                        naming.isForAuthors() || naming.ordinal(pattern).isPresent() || !isJoin(condition))
                .toList();
    }

    /** {@code because of: “Late arrival”; …}. */
    private List<Phrase> details(Pattern pattern, List<Expression> told) {
        return naming.within(pattern, () -> {
            var details = new ArrayList<Phrase>();
            told.forEach(condition -> detail(condition).ifPresent(details::add));
            var others = told.stream()
                    .filter(condition -> detail(condition).isEmpty())
                    .toList();
            if (!others.isEmpty()) {
                details.add(conditions.all(others));
            }
            return details;
        });
    }

    /** Whether it says that two facts are alike in what both have. */
    private boolean isJoin(Expression condition) {
        return condition instanceof Compare(var comparison, var left, var right)
                && comparison == Comparison.EQUAL
                && values.attribute(left).isPresent()
                && values.attribute(left)
                        .map(Attribute::label)
                        .equals(values.attribute(right).map(Attribute::label));
    }

    /** {@code because of: “Late arrival”}, and {@code the same carrier as the claim}. */
    private Optional<Phrase> detail(Expression condition) {
        if (isJoin(condition)
                && !naming.isForAuthors()
                && condition instanceof Compare(var _, var left, Read(var variable, var path, var type))
                && variable.isPresent()
                && path.size() == 1) {
            return Optional.of(Phrase.of(
                    "the same %s as %s",
                    "cùng %s với %s", values.of(left), values.of(new Read(variable, List.of(), type))));
        }
        return demanded(condition)
                .map(value -> Phrase.of("%s: %s", "%s: %s", values.of(Subjects.of(condition)), value));
    }

    /** What value a condition demands. */
    private Optional<Phrase> demanded(Expression condition) {
        if (condition instanceof In(var operand, var listed, var isNot)) {
            return Optional.of(conditions.choices(operand, listed)).filter(_ -> !isNot);
        }
        return condition instanceof Compare(var comparison, var left, var right)
                        && comparison == Comparison.EQUAL
                        && left instanceof Read
                        && left.type() != ValueType.BOOLEAN
                        && left.type() != ValueType.FACT
                ? Optional.of(values.named(right, values.attribute(left)))
                : Optional.empty();
    }
}
