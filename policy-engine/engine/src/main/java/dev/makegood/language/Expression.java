package dev.makegood.language;

import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A typed expression: part of a condition, or an argument of a conclusion. */
public sealed interface Expression {
    /** What kind of value it has. */
    ValueType type();

    /** The expressions it is made of. */
    default List<Expression> operands() {
        return switch (this) {
            case Literal _, Read _ -> List.of();
            case IsUnknown(var operand, var _) -> List.of(operand);
            case Not(var operand) -> List.of(operand);
            case In(var operand, var _, var _) -> List.of(operand);
            case Compare(var _, var left, var right) -> List.of(left, right);
            case And(var left, var right) -> List.of(left, right);
            case Or(var left, var right) -> List.of(left, right);
            case Calculate(var _, var left, var right, var _) -> List.of(left, right);
            case MoneyOf(var figure, var currency) -> List.of(figure, currency);
            case FigureOf(var money) -> List.of(money);
            case Matches(var operand, var _, var _) -> List.of(operand);
            case Call call -> call.operands();
            case Hits(var _, var hits, var _) ->
                hits.stream()
                        .flatMap(hit -> Stream.of(hit.condition(), hit.value()))
                        .toList();
            case Given(var _, var _, var date) -> date.stream().toList();
        };
    }

    /** The value it has in every case. */
    default Optional<Object> written() {
        return switch (this) {
            case Literal(var value, var _) -> Optional.of(value);
            case Given(var _, var value, var _) -> value;
            default -> Optional.empty();
        };
    }

    /** Whether it reads any of these variables. */
    default boolean reads(Set<String> variables) {
        return this instanceof Read(var variable, var _, var _)
                ? variable.filter(variables::contains).isPresent()
                : operands().stream().anyMatch(operand -> operand.reads(variables));
    }

    /** The same with each reading in it put another way. */
    default Expression with(UnaryOperator<Expression> reading) {
        return switch (this) {
            case Literal _ -> this;
            case Read _ -> reading.apply(this);
            case IsUnknown(var operand, var negated) -> new IsUnknown(operand.with(reading), negated);
            case Not(var operand) -> new Not(operand.with(reading));
            case In(var operand, var values, var negated) -> new In(operand.with(reading), values, negated);
            case Compare(var comparison, var left, var right) ->
                new Compare(comparison, left.with(reading), right.with(reading));
            case And(var left, var right) -> new And(left.with(reading), right.with(reading));
            case Or(var left, var right) -> new Or(left.with(reading), right.with(reading));
            case Calculate(var operation, var left, var right, var type) ->
                new Calculate(operation, left.with(reading), right.with(reading), type);
            case MoneyOf(var figure, var currency) -> new MoneyOf(figure.with(reading), currency.with(reading));
            case FigureOf(var money) -> new FigureOf(money.with(reading));
            case Matches(var operand, var form, var negated) -> new Matches(operand.with(reading), form, negated);
            case Call(var method, var receiver, var arguments) ->
                new Call(method, receiver.with(reading), all(arguments, reading));
            case Given(var parameter, var value, var date) ->
                new Given(parameter, value, date.map(day -> day.with(reading)));
            case Hits(var aggregation, var hits, var type) ->
                new Hits(
                        aggregation,
                        hits.stream()
                                .map(hit -> new Hit(
                                        hit.condition().with(reading),
                                        hit.value().with(reading)))
                                .toList(),
                        type);
        };
    }

    private static List<Expression> all(List<Expression> expressions, UnaryOperator<Expression> reading) {
        return expressions.stream().map(one -> one.with(reading)).toList();
    }

    /** A value written in the rule. */
    record Literal(Object value, ValueType type) implements Expression {}

    /**
     * A fact or bound value, or what one reaches from it through attributes.
     *
     * @param variable empty for the fact of the pattern the expression stands in
     * @param path attributes from there on; all but the last lead to a nested or parent fact
     */
    record Read(Optional<String> variable, List<Step> path, ValueType type) implements Expression {
        public Read {
            path = List.copyOf(path);
        }
    }

    /** One attribute of one fact type on the way to a value. */
    record Step(FactType holder, Attribute attribute) {
        Symbol.Value value(String listed) {
            return new Symbol.Value(holder.name(), attribute.name(), listed);
        }
    }

    /** {@code x == null}, or {@code x != null} where negated: whether x is unknown. Never unknown itself. */
    record IsUnknown(Expression operand, boolean negated) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.BOOLEAN;
        }
    }

    record Compare(Comparison comparison, Expression left, Expression right) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.BOOLEAN;
        }
    }

    /** How two values are compared. */
    enum Comparison {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">=");

        private final String symbol;

        Comparison(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }

        /** Whether it holds for that sign of {@link Comparable#compareTo}. */
        public boolean holds(int sign) {
            return switch (this) {
                case EQUAL -> sign == 0;
                case NOT_EQUAL -> sign != 0;
                case LESS -> sign < 0;
                case AT_MOST -> sign <= 0;
                case MORE -> sign > 0;
                case AT_LEAST -> sign >= 0;
            };
        }
    }

    /** {@code x in ("a", "b")}, or {@code x not in (…)} where negated. */
    record In(Expression operand, List<Literal> values, boolean negated) implements Expression {
        public In {
            values = List.copyOf(values);
        }

        @Override
        public ValueType type() {
            return ValueType.BOOLEAN;
        }
    }

    record And(Expression left, Expression right) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.BOOLEAN;
        }
    }

    record Or(Expression left, Expression right) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.BOOLEAN;
        }
    }

    record Not(Expression operand) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.BOOLEAN;
        }
    }

    record Calculate(Operation operation, Expression left, Expression right, ValueType type) implements Expression {}

    /** How two values are combined. */
    enum Operation {
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        DIVIDED_BY("/"),
        MODULO("%");

        private final String symbol;

        Operation(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }

    /** {@code money(figure, "EUR")} of values that are known only with the case. */
    record MoneyOf(Expression figure, Expression currency) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.MONEY;
        }
    }

    /** {@code figure(money)}: the bare number of an amount, in the decimals of its currency. */
    record FigureOf(Expression money) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.NUMBER;
        }
    }

    /** {@code name matches "[A-Z]+"}: the whole text has that form. */
    record Matches(Expression operand, TextForm form, boolean negated) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.BOOLEAN;
        }
    }

    /** {@code name.startsWith("A")}: a method of a value. */
    record Call(Method method, Expression receiver, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public ValueType type() {
            return method.result();
        }

        @Override
        public List<Expression> operands() {
            return Stream.concat(Stream.of(receiver), arguments.stream()).toList();
        }
    }

    /**
     * {@code param.shortHaulKm}: the value of a parameter.
     *
     * @param value empty where it depends on the date
     * @param date of the event, where the value depends on it
     */
    record Given(Parameter parameter, Optional<Object> value, Optional<Expression> date) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.of(parameter.type());
        }
    }

    /** One value of those whose conditions hold: what the rows of a table come to together. */
    record Hits(Element.Aggregation aggregation, List<Hit> hits, ValueType type) implements Expression {
        public Hits {
            hits = List.copyOf(hits);
        }
    }

    /** A value that counts where its condition holds. */
    record Hit(Expression condition, Expression value) {}
}
