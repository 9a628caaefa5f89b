package dev.makegood.vocabulary;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads one value of an attribute from JSON, or adds what is wrong with it to the faults. */
final class ValueReader {
    private static final int MAX_TEXT = 4_000;
    private static final int MAX_LIST = 1_000;

    private final Attribute attribute;
    private final String path;
    private final FoundFaults faults;

    ValueReader(Attribute attribute, String path, FoundFaults faults) {
        this.attribute = attribute;
        this.path = path;
        this.faults = faults;
    }

    Optional<?> read(AttributeType type, JsonNode node) {
        return switch (type) {
            case AttributeType.Simple simple -> readSimple(simple, node);
            case AttributeType.Enumeration list -> readListed(list, node);
            case AttributeType.ListOf(var element) -> readList(element, node);
            case AttributeType.Nested _, AttributeType.NestedList _, AttributeType.Parent _ ->
                throw new IllegalArgumentException(type.describe() + " is not a value");
        };
    }

    private Optional<?> readSimple(AttributeType.Simple type, JsonNode node) {
        return switch (type) {
            case BOOLEAN -> node.isBoolean() ? Optional.of(node.booleanValue()) : wrongType(type);
            case INTEGER -> readNumber(type, node).filter(this::isInteger);
            case DECIMAL -> readNumber(type, node);
            case MONEY -> readMoney(type, node);
            case PERCENT -> readNumber(type, node).map(Percent::new);
            case TEXT -> readText(node);
            case DATE -> readForm(type, node, LocalDate::parse);
            case INSTANT -> readForm(type, node, ValueReader::instant);
            case DURATION -> readForm(type, node, Duration::parse);
        };
    }

    private Optional<BigDecimal> readNumber(AttributeType type, JsonNode node) {
        var number = Numbers.of(node);
        if (number.isEmpty()) {
            return wrongType(type);
        }
        return Numbers.isTooLarge(number.get()) ? tooManyDigits() : withinBounds(number.get());
    }

    private Optional<BigDecimal> withinBounds(BigDecimal number) {
        return attribute.isWithinBounds(number)
                ? Optional.of(number)
                : fault(
                        FactFault.Code.OUT_OF_BOUNDS,
                        Faults.outOfBounds(number),
                        Faults.stayWithin(attribute.min(), attribute.max()));
    }

    private boolean isInteger(BigDecimal number) {
        if (Numbers.isWhole(number)) {
            return true;
        }
        fault(FactFault.Code.WRONG_TYPE, Faults.wrongType("integer"), Faults.GIVE_A_WHOLE_NUMBER);
        return false;
    }

    private Optional<Money> readMoney(AttributeType type, JsonNode node) {
        if (Numbers.of(node.path("amount")).filter(Numbers::isTooLarge).isPresent()) {
            return tooManyDigits();
        }
        Optional<Money> money = node.isString() ? Money.parse(node.stringValue()) : moneyObject(node);
        if (money.isEmpty()) {
            return wrongType(type);
        }
        if (!money.get().isWholeMinorUnits()) {
            return fault(
                    FactFault.Code.OUT_OF_BOUNDS, Faults.tooManyDecimals(money.get()), Faults.ROUND_TO_THE_CURRENCY);
        }
        return money;
    }

    private static Optional<Money> moneyObject(JsonNode node) {
        var amount = node.path("amount");
        var figure = amount.isNumber()
                ? Numbers.of(amount).map(BigDecimal::toPlainString).orElse("")
                : amount.asString("");
        return node.size() == 2
                ? Money.parse(figure + " " + node.path("currency").asString(""))
                : Optional.empty();
    }

    private Optional<String> readText(JsonNode node) {
        if (!node.isString()) {
            return wrongType(AttributeType.Simple.TEXT);
        }
        if (node.stringValue().length() > MAX_TEXT) {
            return fault(FactFault.Code.TOO_LARGE, Faults.tooLong(MAX_TEXT), Faults.SHORTEN);
        }
        return Optional.of(node.stringValue());
    }

    private <T> Optional<T> readForm(AttributeType type, JsonNode node, Function<String, T> parser) {
        try {
            return node.isString() ? Optional.of(parser.apply(node.stringValue())) : wrongType(type);
        } catch (DateTimeException _) {
            return wrongType(type);
        }
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private Optional<String> readListed(AttributeType.Enumeration list, JsonNode node) {
        if (!node.isString()) {
            return wrongType(AttributeType.Simple.TEXT);
        }
        return list.values().containsKey(node.stringValue())
                ? Optional.of(node.stringValue())
                : fault(
                        FactFault.Code.NOT_IN_LIST,
                        Faults.NOT_IN_LIST,
                        Faults.useOneOf(list.values().keySet()));
    }

    private Optional<List<?>> readList(AttributeType element, JsonNode node) {
        if (!node.isArray()) {
            return fault(FactFault.Code.WRONG_TYPE, Faults.wrongType("array"), Faults.GIVE_A_LIST);
        }
        if (node.size() > MAX_LIST) {
            return fault(FactFault.Code.TOO_LARGE, Faults.tooManyValues(MAX_LIST), Faults.GIVE_FEWER);
        }
        var values = new ArrayList<Object>();
        for (int i = 0; i < node.size(); i++) {
            new ValueReader(attribute, path + "[" + i + "]", faults)
                    .read(element, node.get(i))
                    .ifPresent(values::add);
        }
        return Optional.of(List.copyOf(values));
    }

    private <T> Optional<T> wrongType(AttributeType type) {
        return fault(FactFault.Code.WRONG_TYPE, Faults.wrongType(type.describe()), Faults.giveFormOf(type));
    }

    private <T> Optional<T> tooManyDigits() {
        return fault(FactFault.Code.TOO_LARGE, Faults.tooManyDigits(Numbers.MAX_DIGITS), Faults.GIVE_FEWER_DIGITS);
    }

    private <T> Optional<T> fault(FactFault.Code code, Text reason, Text remedy) {
        faults.add(new FactFault(path, code, reason, remedy));
        return Optional.empty();
    }
}
