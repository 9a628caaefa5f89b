package dev.makegood.sentence;

import dev.makegood.language.Element.Aggregation;
import dev.makegood.language.Expression;
import dev.makegood.language.Expression.Calculate;
import dev.makegood.language.Expression.Given;
import dev.makegood.language.Expression.Hits;
import dev.makegood.language.Expression.Operation;
import dev.makegood.language.Expression.Read;
import dev.makegood.language.Translations;
import dev.makegood.language.ValueType;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Parameter;
import dev.makegood.vocabulary.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of one rule in words. */
final class Values {
    private static final Set<AttributeType> MEASURES = Set.of(
            AttributeType.Simple.INTEGER,
            AttributeType.Simple.DECIMAL,
            AttributeType.Simple.MONEY,
            AttributeType.Simple.PERCENT,
            AttributeType.Simple.DURATION);

    private final Naming naming;

    Values(Naming naming) {
        this.naming = naming;
    }

    /** That value; what it reads of its pattern's own fact is called by the attribute alone. */
    Phrase of(Expression expression) {
        return of(expression, Optional.empty());
    }

    /** That value beside a value of the attribute, whose unit and labels it takes. */
    Phrase of(Expression expression, Optional<Attribute> beside) {
        return switch (expression) {
            case Expression.Literal(var value, var _) -> Written.of(value, beside);
            case Read read -> read(read, Optional.empty());
            case Calculate calculation -> calculation(calculation);
            case Expression.MoneyOf(var figure, var currency) ->
                Phrase.of(
                        "%s (in %s)",
                        "%s (tính bằng %s)", of(figure), of(currency).unquoted());
            case Expression.FigureOf(var money) -> of(money);
            case Expression.Call call -> new Called(this).value(call);
            case Given given -> parameter(given);
            case Hits hits -> hits(hits);
            case Expression.IsUnknown _,
                    Expression.Not _,
                    Expression.In _,
                    Expression.Compare _,
                    Expression.And _,
                    Expression.Or _,
                    Expression.Matches _ -> Phrase.of("whether %s", "việc %s", new Conditions(this).of(expression));
        };
    }

    /** What an attribute of the same name is read of. */
    Optional<Phrase> sameOf(Expression expression, Attribute attribute) {
        return expression instanceof Read(var variable, var path, var type)
                        && variable.isPresent()
                        && path.size() == 1
                        && path.getFirst().attribute().label().equals(attribute.label())
                ? Optional.of(read(new Read(variable, List.of(), type), Optional.empty()))
                : Optional.empty();
    }

    /** What holds or not: its name, and what it is of where that is said. */
    Truths.Truth truth(Expression expression) {
        if (expression instanceof Read(var variable, var path, var type)
                && !path.isEmpty()
                && !(path.getLast().attribute().type() instanceof AttributeType.Parent)) {
            var holder = path.size() == 1 && (variable.isEmpty() || naming.isOwn(variable.get()))
                    ? Optional.<Phrase>empty()
                    : Optional.of(read(new Read(variable, path.subList(0, path.size() - 1), type), Optional.empty()));
            return new Truths.Truth(
                    Phrase.of(path.getLast().attribute().label()).within(), holder);
        }
        return new Truths.Truth(of(expression), Optional.empty());
    }

    Conditions conditions() {
        return new Conditions(this);
    }

    /** The attribute a value is of, where it is one's. */
    Optional<Attribute> attribute(Expression expression) {
        if (!(expression instanceof Read(var variable, var path, var _))) {
            return Optional.empty();
        }
        return path.isEmpty()
                ? variable.flatMap(naming::attribute)
                : Optional.of(path.getLast().attribute());
    }

    /**
     * What is read.
     *
     * @param own what the pattern's own fact is called, where the reader has left that pattern
     */
    Phrase read(Read read, Optional<Phrase> own) {
        var path = read.path();
        var start = read.variable()
                .filter(variable -> path.isEmpty() || !naming.isOwn(variable))
                .map(naming::of)
                .or(() -> own);
        if (start.isPresent() && isAllThereIs(path)) {
            return start.get();
        }
        if (path.isEmpty()) {
            return start.orElseGet(() -> new Phrase("it", "dữ kiện này"));
        }
        var words = isClock(path.getFirst().holder()) ? Optional.<Phrase>empty() : start;
        for (int i = 0; i < path.size(); i++) {
            words = Optional.of(step(words, path, i));
        }
        return words.orElseThrow();
    }

    /** What rules established by one value is called by what it is. */
    private static boolean isAllThereIs(List<Expression.Step> path) {
        return path.size() == 1
                && path.getFirst().holder().isDerived()
                && path.getFirst().holder().attributes().size() == 1
                && MEASURES.contains(path.getFirst().attribute().type());
    }

    /** Of the time there is but one; nobody says whose it is. */
    private static boolean isClock(FactType type) {
        return type.owner() == FactType.Owner.SERVER
                && type.attributes().stream()
                        .allMatch(attribute -> attribute.type() == AttributeType.Simple.DATE
                                || attribute.type() == AttributeType.Simple.INSTANT);
    }

    private static Phrase step(Optional<Phrase> from, List<Expression.Step> path, int at) {
        var attribute = path.get(at).attribute();
        if (!(attribute.type() instanceof AttributeType.Parent)) {
            var label = Phrase.of(attribute.label()).within();
            return from.map(holder -> Phrase.of("%2$s of %1$s", "%2$s của %1$s", holder, label.asOneName()))
                    .orElseGet(label::asOneWord);
        }
        return at + 1 < path.size()
                ? Naming.the(path.get(at + 1).holder())
                : from.map(held -> Phrase.of("what %s belongs to", "dữ kiện chứa %s", held))
                        .orElseGet(() -> new Phrase("what it belongs to", "dữ kiện chứa nó"));
    }

    private Phrase calculation(Calculate calculation) {
        var left = operand(calculation.left(), calculation.right(), calculation.operation());
        var right = operand(calculation.right(), calculation.left(), calculation.operation());
        if (calculation.type() == ValueType.TEXT) {
            return unquoted(calculation).quoted();
        }
        return switch (calculation.operation()) {
            case PLUS -> Phrase.of("%s + %s", "%s + %s", left, right);
            case MINUS -> Phrase.of("%s − %s", "%s − %s", left, right);
            case TIMES ->
                isMinusOne(calculation.right())
                        ? Phrase.of("minus %s", "âm %s", left)
                        : Phrase.of("%s × %s", "%s × %s", left, right);
            case DIVIDED_BY -> Phrase.of("%s ÷ %s", "%s ÷ %s", left, right);
            case MODULO -> Phrase.of("what is left of %s divided by %s", "phần dư khi chia %s cho %s", left, right);
        };
    }

    private static boolean isMinusOne(Expression expression) {
        return expression
                .written()
                .filter(value -> value.toString().equals("-1"))
                .isPresent();
    }

    /** A text that is put together reads as the text it becomes, with what it takes in brackets. */
    private Phrase unquoted(Expression part) {
        return switch (part) {
            case Expression.Literal(String text, var _) -> Phrase.same(text);
            case Calculate(var operation, var left, var right, var type)
            when type == ValueType.TEXT && operation == Operation.PLUS ->
                Phrase.of("%s%s", "%s%s", unquoted(left), unquoted(right));
            default -> Phrase.of("[%s]", "[%s]", of(part));
        };
    }

    /** A text that is put together, in both languages, where that form of it is known. */
    Optional<Text> composed(Expression text, Translations translations) {
        var parts = new HashMap<String, Text>();
        return text instanceof Calculate ? translations.filled(form(text, parts), parts) : Optional.empty();
    }

    /** What a text is put together of, with a place for each part that is not written. */
    private String form(Expression part, Map<String, Text> parts) {
        return switch (part) {
            case Expression.Literal(String text, var _) -> text;
            case Calculate(var operation, var left, var right, var type)
            when type == ValueType.TEXT && operation == Operation.PLUS -> form(left, parts) + form(right, parts);
            default -> {
                var said = Phrase.of("[%s]", "[%s]", of(part));
                var name = place(part);
                parts.put(name, new Text(said.en(), said.vi()));
                yield "{" + name + "}";
            }
        };
    }

    /** The place of what is read has the name of the attribute or variable. */
    private static String place(Expression part) {
        return part instanceof Read(var variable, var path, var _)
                ? path.isEmpty()
                        ? variable.orElse("").replace("$", "")
                        : path.getLast().attribute().name()
                : "value";
    }

    private Phrase operand(Expression part, Expression other, Operation around) {
        boolean isLooser = part instanceof Calculate inner && inner.operation() != around;
        var words = of(part, attribute(other));
        return isLooser ? Phrase.of("(%s)", "(%s)", words) : words;
    }

    private Phrase parameter(Given given) {
        var parameter = given.parameter();
        var label = Phrase.of(parameter.label()).within();
        boolean isGoal =
                !given.value().equals(parameter.standing()) && given.value().equals(parameter.aspirational());
        if (isGoal) {
            return Phrase.of(
                    "%s (%s, as aspired to)",
                    "%s (%s, theo mục tiêu)", in(parameter, given.value().orElseThrow()), label);
        }
        return given.value()
                .map(value -> Phrase.of("%s (%s)", "%s (%s)", in(parameter, value), label))
                .orElseGet(() -> Phrase.of("%s (%s)", "%s (%s)", label.quoted(), dated(parameter)));
    }

    private static Phrase dated(Parameter parameter) {
        return Phrase.joined(
                parameter.values().stream()
                        .map(dated -> dated.from()
                                .map(day -> Phrase.of(
                                        "%s from %s", "%s từ ngày %s", in(parameter, dated.value()), Written.of(day)))
                                .orElseGet(() -> in(parameter, dated.value())))
                        .toList(),
                ", ");
    }

    private static Phrase in(Parameter parameter, Object value) {
        return Units.measured(value, parameter.unit().orElse(null));
    }

    private Phrase hits(Hits hits) {
        if (hits.aggregation() == Aggregation.COUNT) {
            return Phrase.of(
                    "the number of those that apply of %s rows of the table",
                    "số dòng áp dụng trong %s dòng của bảng",
                    Phrase.same(String.valueOf(hits.hits().size())));
        }
        List<Phrase> rows = hits.hits().stream()
                .map(hit -> Phrase.of(
                        "%s where %s",
                        "%s nếu %s", of(hit.value()), conditions().of(hit.condition())))
                .toList();
        return Phrase.of(
                "%s of what applies (%s)",
                "%s của những gì áp dụng (%s)", aggregation(hits.aggregation()), Phrase.joined(rows, "; "));
    }

    static Phrase aggregation(Aggregation aggregation) {
        return switch (aggregation) {
            case COUNT -> new Phrase("their number", "số lượng");
            case SUM -> new Phrase("the sum", "tổng");
            case MIN -> new Phrase("the least", "giá trị nhỏ nhất");
            case MAX -> new Phrase("the most", "giá trị lớn nhất");
            case AVERAGE -> new Phrase("the average", "trung bình");
        };
    }
}
