package dev.makegood.rules;

import dev.makegood.language.Expression;
import dev.makegood.language.RuleSet;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Parameter;
import dev.makegood.vocabulary.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Generates cases of any rule set: values at and beside those its rules and parameters write, some not given. */
final class GeneratedCases {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MOST_OF_A_KIND = 3;

    private final RuleSet ruleSet;
    private final Random random;
    private final List<Object> written;

    GeneratedCases(RuleSet ruleSet, long seed) {
        this.ruleSet = ruleSet;
        this.random = new Random(seed);
        this.written = Stream.concat(
                        ruleSet.rules().stream()
                                .flatMap(rule -> rule.expressions())
                                .flatMap(GeneratedCases::written),
                        ruleSet.parameters().values().stream().flatMap(GeneratedCases::values))
                .distinct()
                .toList();
    }

    /** That many cases; the same ones for the same seed. */
    Stream<ObjectNode> stream(int count) {
        return Stream.generate(this::next).limit(count);
    }

    private static Stream<Object> written(Expression expression) {
        var own =
                switch (expression) {
                    case Expression.Literal(var value, var _) -> Stream.of(value);
                    case Expression.In(var _, var values, var _) -> values.stream().map(Expression.Literal::value);
                    default -> Stream.empty();
                };
        return Stream.concat(own, expression.operands().stream().flatMap(GeneratedCases::written));
    }

    private static Stream<Object> values(Parameter parameter) {
        return parameter.values().stream()
                .flatMap(dated -> Stream.concat(
                        Stream.of(dated.value()), dated.from().stream().map(Object.class::cast)));
    }

    private ObjectNode next() {
        var stated = NODES.objectNode();
        for (var type : ruleSet.vocabulary().types()) {
            if (type.isDerived() || type.parent().isPresent()) {
                continue;
            }
            if (type.cardinality() == FactType.Cardinality.MANY) {
                stated.set(type.key(), list(type));
            } else if (isGiven()) {
                stated.set(type.key(), fact(type));
            }
        }
        return stated;
    }

    private ArrayNode list(FactType type) {
        var list = NODES.arrayNode();
        for (int i = random.nextInt(MOST_OF_A_KIND + 1); i > 0; i--) {
            list.add(fact(type));
        }
        return list;
    }

    private ObjectNode fact(FactType type) {
        var fact = NODES.objectNode();
        for (var attribute : type.attributes()) {
            if (attribute.required() || isGiven()) {
                put(fact, attribute);
            }
        }
        return fact;
    }

    private void put(ObjectNode fact, Attribute attribute) {
        switch (attribute.type()) {
            case AttributeType.Parent _ -> {}
            case AttributeType.Nested(var type) -> fact.set(attribute.name(), fact(type(type)));
            case AttributeType.NestedList(var type) -> fact.set(attribute.name(), list(type(type)));
            case AttributeType.ListOf(var element) -> {
                var list = fact.putArray(attribute.name());
                for (int i = random.nextInt(MOST_OF_A_KIND + 1); i > 0; i--) {
                    list.add(node(element, attribute));
                }
            }
            case AttributeType.Simple _, AttributeType.Enumeration _ ->
                fact.set(attribute.name(), node(attribute.type(), attribute));
        }
    }

    private JsonNode node(AttributeType type, Attribute attribute) {
        return switch (type) {
            case AttributeType.Enumeration(var values) -> NODES.stringNode(one(List.copyOf(values.keySet())));
            case AttributeType.Simple simple ->
                switch (simple) {
                    case BOOLEAN -> NODES.booleanNode(random.nextBoolean());
                    case INTEGER -> NODES.numberNode(bounded(number().setScale(0, RoundingMode.FLOOR), attribute));
                    case DECIMAL -> NODES.numberNode(bounded(number(), attribute));
                    case PERCENT -> NODES.stringNode(bounded(percent(), attribute).toPlainString() + " %");
                    case MONEY -> NODES.stringNode(money());
                    case TEXT -> NODES.stringNode(oneWritten(String.class, "another"));
                    case DATE -> NODES.stringNode(day().toString());
                    case INSTANT -> NODES.stringNode(oneWritten(Instant.class, Instant.parse("2026-03-01T10:00:00Z"))
                            .toString());
                    case DURATION -> NODES.stringNode(oneWritten(Duration.class, Duration.ofHours(2))
                            .toString());
                };
            case AttributeType.ListOf _, AttributeType.Nested _, AttributeType.NestedList _, AttributeType.Parent _ ->
                throw new IllegalStateException("no simple value: " + type);
        };
    }

    private BigDecimal number() {
        var value = oneWritten(BigDecimal.class, BigDecimal.TEN);
        return value.add(BigDecimal.valueOf(random.nextInt(3) - 1L));
    }

    private BigDecimal percent() {
        return oneWritten(Percent.class, new Percent(BigDecimal.TEN))
                .value()
                .add(BigDecimal.valueOf(random.nextInt(3) - 1L));
    }

    /** At or beside an amount that is written, never negative. */
    private String money() {
        var near = oneWritten(Money.class, Money.parse("50 USD").orElseThrow());
        var amount = near.amount().add(BigDecimal.valueOf(random.nextInt(3) - 1L)).max(BigDecimal.ZERO);
        return amount.toPlainString() + " " + near.currency().getCurrencyCode();
    }

    private LocalDate day() {
        return oneWritten(LocalDate.class, LocalDate.of(2026, 3, 1)).plusDays(random.nextInt(3) - 1L);
    }

    private static BigDecimal bounded(BigDecimal number, Attribute attribute) {
        var min = attribute.min();
        var max = attribute.max();
        var raised = min == null ? number.max(BigDecimal.ZERO) : number.max(min);
        return max == null ? raised : raised.min(max);
    }

    private FactType type(String name) {
        return ruleSet.vocabulary().type(name).orElseThrow();
    }

    private boolean isGiven() {
        return random.nextInt(5) != 0;
    }

    private <T> T oneWritten(Class<T> type, T otherwise) {
        var values = new ArrayList<T>();
        written.stream().filter(type::isInstance).map(type::cast).forEach(values::add);
        values.add(otherwise);
        return one(values);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
