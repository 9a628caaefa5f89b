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
import dev.makegood.vocabulary.Claim;
import dev.makegood.vocabulary.Text;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The values of one rule in words. */
final class Values {
    /** Names that no "of" can follow. */
    private static final Pattern CLAUSE = Pattern.compile(
            "^(what|who|whose|how|why|when|where|whether) |\\b(is|are|was|were|has|asks|wants|publishes)\\b");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
            case Expression.Literal(String text, var _) -> text(text, beside);
            case Expression.Literal(var value, var _) -> Written.of(value, beside);
            case Read read -> read(read, Optional.empty());
            case Calculate calculation -> calculation(calculation);
            case Expression.MoneyOf(Read figure, Read currency) when isOfOne(figure, currency) -> of(figure);
            case Expression.MoneyOf(var figure, var currency) ->
                Phrase.of(
                        "%s (in %s)",
                        "%s (tính bằng %s)", of(figure), of(currency).unquoted());
            case Expression.FigureOf(var money) -> of(money);
            case Expression.Call call -> new Called(this).value(call);
            case Given given -> Parameters.of(given, beside);
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

    private Phrase text(String text, Optional<Attribute> beside) {
        boolean hasLabel =
                beside.flatMap(one -> Written.label(text, one.type())).isPresent();
        return hasLabel ? Written.of(text, beside) : naming.code(text).orElseGet(() -> Written.of(text, beside));
    }

    /** Whether what has a price has the currency of it as well, which goes without saying. */
    private static boolean isOfOne(Read figure, Read currency) {
        return figure.variable().equals(currency.variable())
                && figure.path()
                        .getLast()
                        .holder()
                        .equals(currency.path().getLast().holder());
    }

    /** What an attribute of the same name is read of. */
    Optional<Phrase> sameOf(Expression expression, Attribute attribute) {
        return expression instanceof Read(var variable, var path, var type)
                        && variable.isPresent()
                        && path.size() == 1
                        && !Naming.isValue(path.getFirst().holder())
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
            var attribute = path.getLast().attribute();
            return new Truths.Truth(Phrase.of(attribute.label()).within(), holder, attribute.claim());
        }
        return new Truths.Truth(of(expression), Optional.empty(), Claim.BY_LABEL);
    }

    /** Whether it is said by clauses that have subjects of their own. */
    boolean isClause(Expression condition) {
        return switch (Chains.plain(condition)) {
            case Expression.And(var left, var right) -> isClause(left) && isClause(right);
            case Expression.Or(var left, var right) -> isClause(left) && isClause(right);
            case Expression.Compare(var _, var left, Expression.Literal(Boolean _, var _)) -> isClause(left);
            case Expression.Not(var operand) -> isClause(operand);
            case Read read -> truth(read).claim().says().isPresent();
            default -> false;
        };
    }

    boolean isForAuthors() {
        return naming.isForAuthors();
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
        if (path.size() == 1 && Naming.isValue(path.getFirst().holder())) {
            return start.or(naming::ownValue).orElseGet(() -> label(path.getFirst()));
        }
        if (path.isEmpty()) {
            return start.orElseGet(() -> new Phrase("it", "dữ kiện này"));
        }
        if (path.size() == 1 && Naming.isClock(path.getFirst().holder())) {
            return Naming.withThe(label(path.getFirst()));
        }
        var words = Naming.isClock(path.getFirst().holder()) ? Optional.<Phrase>empty() : start;
        for (int i = 0; i < path.size(); i++) {
            words = Optional.of(step(words, path, i));
        }
        return words.orElseThrow();
    }

    private static Phrase step(Optional<Phrase> from, List<Expression.Step> path, int at) {
        var attribute = path.get(at).attribute();
        if (!(attribute.type() instanceof AttributeType.Parent)) {
            var label = label(path.get(at));
            return from.map(holder -> held(path.get(at), label, holder)).orElseGet(label::asOneWord);
        }
        return at + 1 < path.size()
                ? Naming.the(path.get(at + 1).holder())
                : from.map(held -> Phrase.of("what %s belongs to", "dữ kiện chứa %s", held))
                        .orElseGet(() -> new Phrase("what it belongs to", "dữ kiện chứa nó"));
    }

    /** {@code city of the address}, but {@code kind of case} by itself, and what is asked for as well. */
    private static Phrase held(Expression.Step step, Phrase label, Phrase holder) {
        var both = Phrase.of("%2$s of %1$s", "%2$s của %1$s", holder, label.asOneName());
        if (step.holder().isDerived() || Naming.isMany(step.holder())) {
            return both;
        }
        return new Phrase(
                names(label.en(), holder.en().replaceFirst("^the ", ""))
                                || CLAUSE.matcher(label.en()).find()
                        ? label.asOneWord().en()
                        : both.en(),
                names(label.vi(), holder.vi()) ? label.asOneWord().vi() : both.vi());
    }

    private static boolean names(String label, String holder) {
        return (" " + label + " ").contains(" " + holder + " ");
    }

    /** What counts things says so. */
    private static Phrase label(Expression.Step step) {
        var label = Phrase.of(step.attribute().label()).within();
        return step.attribute().type() == AttributeType.Simple.INTEGER && Nouns.isCounted(label)
                ? Phrase.of("number of %s", "%s", label)
                : label;
    }

    private Phrase calculation(Calculate calculation) {
        return new Calendar(this).days(calculation).orElseGet(() -> plain(calculation));
    }

    private Phrase plain(Calculate calculation) {
        var left = operand(calculation.left(), calculation.right(), calculation.operation(), false);
        var right = operand(calculation.right(), calculation.left(), calculation.operation(), true);
        if (calculation.type() == ValueType.TEXT) {
            return unquoted(calculation).quoted();
        }
        return switch (calculation.operation()) {
            case PLUS ->
                isRoundedUp(calculation)
                        ? Phrase.of("%s rounded up", "%s làm tròn lên", left)
                        : Phrase.of("%s + %s", "%s + %s", left, right);
            case MINUS -> Phrase.of("%s − %s", "%s − %s", left, right);
            case TIMES -> times(calculation, left, right);
            case DIVIDED_BY ->
                isShare(calculation) ? of(calculation.left()) : Phrase.of("%s ÷ %s", "%s ÷ %s", left, right);
            case MODULO ->
                isWritten(calculation.right(), BigDecimal.ONE)
                        ? Phrase.of("the fraction of %s", "phần lẻ của %s", left)
                        : Phrase.of("the remainder of %s divided by %s", "phần dư khi chia %s cho %s", left, right);
        };
    }

    /** Of money it is said how far it is below zero. */
    static Phrase negated(Phrase value, ValueType type) {
        return type == ValueType.MONEY
                ? Phrase.of("the amount by which %s is below zero", "phần %s thấp hơn 0", value)
                : Phrase.of("minus %s", "số đối của %s", value);
    }

    /** {@code 75% of the time left}. */
    private Phrase times(Calculate calculation, Phrase left, Phrase right) {
        if (isWritten(calculation.right(), BigDecimal.ONE.negate())) {
            return negated(left, calculation.type());
        }
        return calculation.right() instanceof Given given
                        && given.value().isPresent()
                        && isPerCent(given)
                        && !isPerCent(calculation.left())
                ? Phrase.of("%2$s of %1$s", "%2$s của %1$s", Naming.theValue(left), right)
                : Phrase.of("%s × %s", "%s × %s", left, right);
    }

    /** Whether a hundredth is taken of what reads as per cent anyhow. */
    private boolean isShare(Calculate hundredth) {
        return isWritten(hundredth.right(), HUNDRED)
                && hundredth.left() instanceof Calculate(var operation, var one, var other, var _)
                && operation == Operation.TIMES
                && (isPerCent(one) || isPerCent(other));
    }

    private boolean isPerCent(Expression value) {
        return value instanceof Given(var parameter, var _, var _)
                ? parameter.unit().filter(unit -> unit.en().equals("%")).isPresent()
                : attribute(value).filter(one -> "%".equals(one.unit())).isPresent();
    }

    /** Whether that adds to a number what it lacks to the next whole one: {@code a + (1 - a % 1) % 1}. */
    private static boolean isRoundedUp(Calculate sum) {
        return fractioned(sum.right())
                .filter(lack -> lack instanceof Calculate(var operation, var one, var rest, var _)
                        && operation == Operation.MINUS
                        && isWritten(one, BigDecimal.ONE)
                        && fractioned(rest).filter(sum.left()::equals).isPresent())
                .isPresent();
    }

    /** Of what that is the fraction. */
    private static Optional<Expression> fractioned(Expression value) {
        return value instanceof Calculate(var operation, var whole, var one, var _)
                        && operation == Operation.MODULO
                        && isWritten(one, BigDecimal.ONE)
                ? Optional.of(whole)
                : Optional.empty();
    }

    private static boolean isWritten(Expression number, BigDecimal value) {
        return number.written().filter(value::equals).isPresent();
    }

    /** A text that is put together reads as the text it becomes, with what it takes in brackets. */
    private Phrase unquoted(Expression part) {
        return switch (part) {
            case Expression.Literal(String text, var _) -> Phrase.same(text);
            case Calculate(var operation, var left, var right, var type)
            when type == ValueType.TEXT && operation == Operation.PLUS ->
                Phrase.of("%s%s", "%s%s", unquoted(left), unquoted(right));
            default -> taken(part);
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
                var said = taken(part);
                var name = place(part);
                parts.put(name, new Text(said.en(), said.vi()));
                yield "{" + name + "}";
            }
        };
    }

    /** What a text takes, in brackets; of what is plain from the text around. */
    private Phrase taken(Expression part) {
        var words = part instanceof Read(var _, var path, var _) && !path.isEmpty() ? label(path.getLast()) : of(part);
        return Phrase.of("[%s]", "[%s]", words);
    }

    /** The place of what is read has the name of the attribute or variable. */
    private static String place(Expression part) {
        return part instanceof Read(var variable, var path, var _)
                ? path.isEmpty()
                        ? variable.orElse("").replace("$", "")
                        : path.getLast().attribute().name()
                : "value";
    }

    /** That value where it stands as what something is, or is compared with: {@code the distance}. */
    Phrase named(Expression expression, Optional<Attribute> beside) {
        var words = of(expression, beside);
        return isOfAttribute(expression) ? Naming.theValue(words) : words;
    }

    Phrase named(Expression expression) {
        return named(expression, Optional.empty());
    }

    private boolean isOfAttribute(Expression expression) {
        return switch (expression) {
            case Expression.FigureOf(var money) -> isOfAttribute(money);
            case Expression.MoneyOf(var figure, var _) -> isOfAttribute(figure);
            default -> attribute(expression).isPresent();
        };
    }

    private Phrase operand(Expression part, Expression other, Operation around, boolean isRight) {
        boolean needsBrackets = operation(part)
                .filter(inner -> inner != around || isRight && !isInAnyOrder(around))
                .isPresent();
        var words = named(part, attribute(other));
        return needsBrackets ? Phrase.of("(%s)", "(%s)", words) : words;
    }

    private static boolean isInAnyOrder(Operation operation) {
        return operation == Operation.PLUS || operation == Operation.TIMES;
    }

    /** How the value is calculated in these words. */
    private Optional<Operation> operation(Expression value) {
        return value instanceof Read(var variable, var path, var _) && path.isEmpty()
                ? variable.flatMap(naming::operation)
                : Naming.operationOf(value);
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
