package dev.makegood.sentence;

import dev.makegood.language.Element;
import dev.makegood.language.Element.Accumulate;
import dev.makegood.language.Element.AnyOf;
import dev.makegood.language.Element.Exists;
import dev.makegood.language.Element.ForAll;
import dev.makegood.language.Element.Matches;
import dev.makegood.language.Element.NotAny;
import dev.makegood.language.Expression;
import dev.makegood.language.Expression.Compare;
import dev.makegood.language.Expression.Comparison;
import dev.makegood.language.Expression.Read;
import dev.makegood.language.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The {@code when} of one rule in words. */
final class Elements {
    private static final int FEW = 2;

    private final Obvious obvious;
    private final Naming naming;
    private final Values values;
    private final Conditions conditions;
    private final Established established;
    private final Accumulations accumulations;
    private final boolean hasSeveralSubjects;

    Elements(List<Element> when, Naming naming) {
        this(when, naming, List.of());
    }

    /**
     * Of one rule.
     *
     * @param saying what else names values of its facts
     */
    Elements(List<Element> when, Naming naming, List<Expression> saying) {
        this.obvious = new Obvious(Element.patterns(when), saying);
        this.naming = naming;
        this.values = new Values(naming);
        this.conditions = new Conditions(values);
        this.hasSeveralSubjects = when.stream().filter(Elements::isSubject).count() > 1;
        this.established = new Established(naming, values, conditions);
        this.accumulations = new Accumulations(naming, values, conditions, this::described);
        name(when);
    }

    /** For what the rule speaks each time: facts of which a case has many. */
    List<Phrase> subjects(List<Element> elements) {
        var subjects = new ArrayList<Phrase>();
        for (var element : elements) {
            if (element instanceof Matches(var pattern) && isSubject(element)) {
                var each = isApart(pattern) ? naming.called(pattern) : described(pattern);
                subjects.add(Phrase.of("each %s", "mỗi %s", each));
            }
        }
        return subjects;
    }

    /** What else must hold; nothing of what the compiler added. */
    Optional<Phrase> conditions(List<Element> elements) {
        return together(told(elements));
    }

    /** The same as a list, where there are several and no list is among the few. */
    Optional<Phrase> listed(List<Element> elements) {
        var told = told(elements);
        boolean isPlain = told.size() > 1
                && conditions(told, /* isAmongOthers= */ true).stream().noneMatch(Lists::isIn);
        return told.size() > FEW || isPlain ? Optional.of(list(told)) : together(told);
    }

    private List<Element> told(List<Element> elements) {
        var own = elements.stream().filter(element -> !isAdded(element)).toList();
        var said = own.stream().filter(this::isSaid).toList();
        return said.isEmpty() && own.stream().noneMatch(Elements::isSubject) ? own : said;
    }

    private Phrase list(List<Element> elements) {
        return conditions.lists().all(() -> conditions(elements, false));
    }

    /** No more than one of them has a list, and that comes last; else all are listed. */
    private Optional<Phrase> together(List<Element> elements) {
        var parts = conditions(elements, elements.size() > 1);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                parts.stream().filter(Lists::isIn).count() > 1 ? list(elements) : Phrase.series(Lists.last(parts)));
    }

    private List<Phrase> conditions(List<Element> elements, boolean isAmongOthers) {
        return elements.stream()
                .map(element -> element instanceof Matches(var pattern) && isSubject(element)
                        ? ofSubject(pattern)
                        : of(element, isAmongOthers))
                .distinct()
                .toList();
    }

    private boolean isSaid(Element element) {
        return !obvious.is(element)
                && !(isSubject(element) && element instanceof Matches(var pattern) && !isApart(pattern));
    }

    /** Of several it is said what the conditions are about. */
    private Phrase ofSubject(Pattern pattern) {
        return hasSeveralSubjects ? about(pattern) : all(pattern);
    }

    /** Whether its conditions make a list, behind which no sentence goes on, or would part it from another subject. */
    private boolean isApart(Pattern pattern) {
        return !pattern.conditions().isEmpty() && (hasSeveralSubjects || Lists.isIn(all(pattern)));
    }

    private static boolean isSubject(Element element) {
        return element instanceof Matches(var pattern) && !pattern.type().isDerived() && Naming.isMany(pattern.type());
    }

    private List<Phrase> each(List<Element> elements) {
        return elements.stream()
                .map(element -> of(element, elements.size() > 1))
                .distinct()
                .toList();
    }

    /** Authors' variables begin with {@code $}. */
    private static boolean isAdded(Element element) {
        return element instanceof Matches(var pattern)
                && pattern.variable().filter(name -> !name.startsWith("$")).isPresent();
    }

    /** One of them by itself. */
    Phrase of(Element element) {
        return of(element, false);
    }

    private Phrase of(Element element, boolean isAmongOthers) {
        return switch (element) {
            case Matches(var pattern) -> matching(pattern);
            case NotAny(var group) -> noneOf(group);
            case Exists(var group) -> someOf(group);
            case ForAll(var patterns) -> every(patterns);
            case AnyOf(var branches, var _) -> anyOf(branches, isAmongOthers);
            case Accumulate accumulate -> accumulations.of(accumulate);
        };
    }

    private Phrase matching(Pattern pattern) {
        if (pattern.type().isDerived()) {
            return established.of(pattern, true);
        }
        if (pattern.conditions().isEmpty() || Naming.isMany(pattern.type())) {
            return Phrase.of("there is %s", "có %s", described(pattern).withArticle());
        }
        return Naming.isClock(pattern.type()) ? all(pattern) : about(pattern);
    }

    /** What it is about goes without saying before a clause that begins with it, and before clauses alone. */
    private Phrase about(Pattern pattern) {
        var name = naming.of(pattern);
        var said = all(pattern);
        if (naming.ordinal(pattern).isEmpty()
                && pattern.conditions().stream().allMatch(condition -> values.isClause(condition.expression()))) {
            return said;
        }
        var whole = Phrase.of("for %s, %s", "với %s, %s", name, said);
        return new Phrase(
                said.en().startsWith(name.en() + " ") ? said.en() : whole.en(),
                said.vi().startsWith(name.vi() + " ") ? said.vi() : whole.vi());
    }

    private Phrase all(Pattern pattern) {
        return naming.within(
                pattern,
                () -> conditions.all(pattern.conditions().stream()
                        .map(Pattern.Condition::expression)
                        .toList()));
    }

    /** Values bound in a pattern are called by what they are of. */
    private void name(Pattern pattern) {
        for (var binding : pattern.bindings()) {
            naming.name(binding.variable(), bound(pattern, binding.value()), values.attribute(binding.value()));
            naming.calculated(binding.variable(), binding.value());
        }
    }

    /** Gives a name to all that these bind. */
    private void name(List<Element> elements) {
        for (var element : elements) {
            element.patterns().forEach(this::name);
            switch (element) {
                case Accumulate accumulate -> accumulations.name(accumulate);
                case AnyOf(var branches, var _) ->
                    branches.stream()
                            .flatMap(List::stream)
                            .filter(Accumulate.class::isInstance)
                            .forEach(one -> name(List.of(one)));
                case Matches _, NotAny _, Exists _, ForAll _ -> {}
            }
        }
    }

    private Phrase bound(Pattern pattern, Expression value) {
        return value instanceof Read read ? values.read(read, Optional.of(naming.of(pattern))) : values.of(value);
    }

    private Phrase noneOf(List<Element> group) {
        return single(group)
                .map(pattern -> pattern.type().isDerived()
                        ? established.of(pattern, false)
                        : Phrase.of("there is no %s", "không có %s", described(pattern)))
                .orElseGet(() -> Phrase.of("it is not so that (%s)", "không xảy ra (%s)", Phrase.series(each(group))));
    }

    private Phrase someOf(List<Element> group) {
        return single(group)
                .map(pattern -> pattern.type().isDerived()
                        ? established.of(pattern, true)
                        : Phrase.of("there is at least one %s", "có ít nhất một %s", described(pattern)))
                .orElseGet(() -> Phrase.of("it is so that (%s)", "xảy ra (%s)", Phrase.series(each(group))));
    }

    private static Optional<Pattern> single(List<Element> group) {
        return group.size() == 1 && group.getFirst() instanceof Matches(var pattern)
                ? Optional.of(pattern)
                : Optional.empty();
    }

    /** {@code order where total is more than 5.00 EUR}. */
    private Phrase described(Pattern pattern) {
        return pattern.conditions().isEmpty()
                ? naming.called(pattern)
                : Phrase.of("%s where %s", "%s mà %s", naming.called(pattern), all(pattern));
    }

    private Phrase every(List<Pattern> patterns) {
        var first = patterns.getFirst();
        if (patterns.size() == 1) {
            return first.conditions().isEmpty()
                    ? Phrase.of("there is any number of %s", "có bao nhiêu %s cũng được", naming.called(first))
                    : Phrase.of("for every %s, %s", "với mọi %s, %s", naming.called(first), all(first));
        }
        var each = described(first);
        var rest = patterns.subList(1, patterns.size());
        if (rest.size() == 1 && isSame(rest.getFirst(), first)) {
            var more = rest.getFirst().conditions().stream()
                    .map(Pattern.Condition::expression)
                    .filter(condition -> !isSelf(condition))
                    .toList();
            return more.isEmpty()
                    ? Phrase.of("every %s counts", "mọi %s đều tính", each)
                    : Phrase.of(
                            "for every %s it is also so that %s",
                            "với mọi %s thì cũng có %s", each, conditions.all(more));
        }
        return Phrase.of(
                "for every %s there is %s",
                "với mọi %s thì có %s",
                each,
                Phrase.series(rest.stream()
                        .map(this::described)
                        .map(Phrase::withArticle)
                        .toList()));
    }

    private static boolean isSame(Pattern pattern, Pattern first) {
        return pattern.type() == first.type()
                && first.variable().isPresent()
                && pattern.conditions().stream().anyMatch(one -> isSelf(one.expression()));
    }

    private static boolean isSelf(Expression condition) {
        return condition instanceof Compare(var comparison, var left, var right)
                && comparison == Comparison.EQUAL
                && left instanceof Read(var variable, var path, var _)
                && right instanceof Read(var _, var other, var _)
                && variable.isEmpty()
                && path.isEmpty()
                && other.isEmpty();
    }

    private Phrase anyOf(List<List<Element>> branches, boolean isAmongOthers) {
        boolean isPlain =
                branches.size() == 2 && !isAmongOthers && branches.stream().allMatch(branch -> branch.size() == 1);
        var words = branches(branches);
        return isPlain && words.stream().noneMatch(Lists::isIn)
                ? Phrase.of(
                        "either %s, or %s", "xảy ra một trong hai điều: %s, hoặc %s", words.getFirst(), words.getLast())
                : conditions.lists().any(() -> branches(branches));
    }

    private List<Phrase> branches(List<List<Element>> branches) {
        return branches.stream()
                .map(branch -> Phrase.allApart(Lists.last(each(branch))))
                .toList();
    }
}
