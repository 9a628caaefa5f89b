package dev.makegood.explanation;

import dev.makegood.language.Expression;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.meaning.Values;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.Fact;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Facts;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Parameter;
import dev.makegood.vocabulary.Percent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of a case is worth another value for certain rules, and which values: those they are written with, those the case
 * has elsewhere, and what lies next to them.
 */
final class Trials {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final RuleSet ruleSet;
    private final Set<Reads> read = new HashSet<>();
    private final Set<Object> written = new LinkedHashSet<>();
    private final Map<Reads, Set<Object>> direct = new HashMap<>();

    /** An attribute of a type of facts. */
    private record Reads(FactType type, String attribute) {}

    Trials(RuleSet ruleSet, List<Rule> rules) {
        this.ruleSet = ruleSet;
        rules.forEach(rule -> rule.expressions().forEach(this::learn));
    }

    private void learn(Expression expression) {
        var reads = new ArrayList<Reads>();
        var values = new LinkedHashSet<>();
        for (var one : within(expression).toList()) {
            switch (one) {
                case Expression.Read(var _, var path, var _) ->
                    path.forEach(step ->
                            reads.add(new Reads(step.holder(), step.attribute().name())));
                case Expression.Literal(var value, var _) -> values.add(value);
                case Expression.In(var _, var listed, var _) -> listed.forEach(literal -> values.add(literal.value()));
                case Expression.Given given -> values.addAll(values(given));
                default -> {}
            }
        }
        read.addAll(reads);
        written.addAll(values);
        reads.forEach(
                one -> direct.computeIfAbsent(one, _ -> new LinkedHashSet<>()).addAll(values));
    }

    static Stream<Expression> within(Expression expression) {
        return Stream.concat(
                Stream.of(expression), expression.operands().stream().flatMap(Trials::within));
    }

    static List<Object> values(Expression.Given given) {
        return given.value()
                .map(List::of)
                .orElseGet(() -> given.parameter().values().stream()
                        .map(Parameter.Dated::value)
                        .toList());
    }

    /** Each place, in the order of the case; one that is known only where that may be changed. */
    List<Place> places(Facts facts, boolean isOnlyUnknown) {
        var places = new ArrayList<Place>();
        for (var fact : facts.all()) {
            if (!isOnlyUnknown || fact.type().owner() == FactType.Owner.CALLER) {
                fact.type().attributes().stream()
                        .filter(attribute -> read.contains(new Reads(fact.type(), attribute.name())))
                        .filter(attribute -> !isOnlyUnknown || fact.value(attribute.name()) == null)
                        .forEach(attribute -> places.addAll(places(fact, attribute)));
            }
        }
        return places;
    }

    private List<Place> places(Fact fact, Attribute attribute) {
        return switch (attribute.type()) {
            case AttributeType.Simple _, AttributeType.Enumeration _ -> List.of(new Place.Given(fact, attribute));
            case AttributeType.Nested nested
            when fact.value(attribute.name()) == null ->
                ruleSet.vocabulary().held(nested).stream()
                        .flatMap(type -> type.attributes().stream()
                                .filter(one -> one.type() instanceof AttributeType.Simple
                                        || one.type() instanceof AttributeType.Enumeration)
                                .filter(one -> read.contains(new Reads(type, one.name())))
                                .<Place>map(one -> new Place.Held(fact, attribute, type, one)))
                        .toList();
            case AttributeType.Nested _, AttributeType.NestedList _, AttributeType.ListOf _, AttributeType.Parent _ ->
                List.of();
        };
    }

    /** Values to try in that place: what it is compared with first. */
    List<Object> values(Place place, Facts facts) {
        var attribute = place.attribute();
        var type = place.type();
        var values = new LinkedHashSet<>();
        switch (attribute.type()) {
            case AttributeType.Enumeration(var listed) -> values.addAll(listed.keySet());
            case AttributeType.Simple simple -> {
                var near = direct.getOrDefault(new Reads(type, attribute.name()), Set.of());
                addAll(near, simple, values);
                addAll(written, simple, values);
                addAll(given(facts), simple, values);
                values.addAll(usual(simple));
            }
            case AttributeType.Nested _,
                    AttributeType.NestedList _,
                    AttributeType.ListOf _,
                    AttributeType.Parent _ -> {}
        }
        var now = place.now();
        return values.stream()
                .filter(attribute::accepts)
                .filter(value -> now == null || !Values.areSame(now, value))
                .toList();
    }

    private static Set<Object> given(Facts facts) {
        var given = new LinkedHashSet<>();
        for (var fact : facts.all()) {
            for (int i = 0; i < fact.type().attributes().size(); i++) {
                var value = fact.value(i);
                if (value != null) {
                    given.add(value);
                }
            }
        }
        return given;
    }

    /** Of each value that has that type first itself, and then what lies next to it. */
    private static void addAll(Set<Object> from, AttributeType.Simple type, Set<Object> values) {
        from.stream().filter(value -> fits(value, type)).forEach(values::add);
        from.stream().filter(value -> fits(value, type)).forEach(value -> values.addAll(neighbours(value, type)));
    }

    private static boolean fits(Object value, AttributeType.Simple type) {
        return switch (type) {
            case BOOLEAN -> value instanceof Boolean;
            case INTEGER, DECIMAL -> value instanceof BigDecimal;
            case MONEY -> value instanceof Money;
            case PERCENT -> value instanceof Percent;
            case TEXT -> value instanceof String;
            case DATE -> value instanceof LocalDate;
            case INSTANT -> value instanceof Instant;
            case DURATION -> value instanceof Duration;
        };
    }

    /** The next value below, and the next one above; none where values have no order. */
    static List<Object> neighbours(Object value, AttributeType.Simple type) {
        return switch (value) {
            case BigDecimal number -> {
                var step = type == AttributeType.Simple.INTEGER ? BigDecimal.ONE : CENT;
                yield List.of(number.subtract(step), number.add(step));
            }
            case Money(var amount, var currency) -> {
                var step = BigDecimal.ONE.movePointLeft(Math.max(currency.getDefaultFractionDigits(), 0));
                yield List.of(new Money(amount.subtract(step), currency), new Money(amount.add(step), currency));
            }
            case Percent(var percent) -> List.of(new Percent(percent.subtract(CENT)), new Percent(percent.add(CENT)));
            case LocalDate day -> List.of(day.minusDays(1), day.plusDays(1));
            case Instant instant -> List.of(instant.minusSeconds(1), instant.plusSeconds(1));
            case Duration length -> List.of(length.minusSeconds(1), length.plusSeconds(1));
            default -> List.of();
        };
    }

    /** What any value of that type may be. */
    private static List<Object> usual(AttributeType.Simple type) {
        return switch (type) {
            case BOOLEAN -> List.of(true, false);
            case INTEGER, DECIMAL -> List.of(BigDecimal.ZERO, BigDecimal.ONE);
            case MONEY, PERCENT, TEXT, DATE, INSTANT, DURATION -> List.of();
        };
    }
}
