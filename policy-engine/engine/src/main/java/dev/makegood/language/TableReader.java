package dev.makegood.language;

import dev.makegood.language.Csv.Cell;
import dev.makegood.language.Element.Aggregation;
import dev.makegood.language.Syntax.AnnotationNode;
import dev.makegood.language.Syntax.BinaryNode;
import dev.makegood.language.Syntax.ConstraintNode;
import dev.makegood.language.Syntax.ElementNode;
import dev.makegood.language.Syntax.ExpressionNode;
import dev.makegood.language.Syntax.HitNode;
import dev.makegood.language.Syntax.HitsNode;
import dev.makegood.language.Syntax.NumberNode;
import dev.makegood.language.Syntax.PathNode;
import dev.makegood.language.Syntax.PatternNode;
import dev.makegood.language.Syntax.RuleNode;
import dev.makegood.language.Syntax.StatementNode;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a decision table: a line with the hit policy, a line that says what each column is, then the rows.
 *
 * <pre>{@code
 * first,stage=propose
 * rule,Customer.tier,Customer.age,"outcome.gesture(CREDIT, GOODWILL, ?)",clause
 * Gold and old,GOLD,>= 65,20 EUR,returns
 * Anybody else,-,-,5 EUR,returns
 * }</pre>
 */
final class TableReader {
    private static final int MAX_ROWS = 200;
    private static final int MAX_TESTS = 2_000;
    private static final String PLACE = "?";

    private final String name;
    private final Vocabulary vocabulary;
    private final Findings findings;
    private final List<Column> columns = new ArrayList<>();
    /** The types of the columns, and where each is named first. */
    private final Map<String, Span> types = new LinkedHashMap<>();

    private int tests;

    private TableReader(String name, Vocabulary vocabulary, Findings findings) {
        this.name = name;
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    /** What happens where several rows hold for the same facts. */
    private enum HitPolicy {
        UNIQUE,
        FIRST,
        PRIORITY,
        COLLECT,
        COLLECT_SUM,
        COLLECT_MIN,
        COLLECT_MAX;

        static Optional<HitPolicy> of(String written) {
            return Arrays.stream(values())
                    .filter(policy -> policy.key().equals(written))
                    .findFirst();
        }

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** What the cells of a column are. */
    private sealed interface Column {
        /** {@code Customer.tier}: a condition on that attribute. */
        record Test(ExpressionNode attribute, ValueType type) implements Column {}

        /** {@code outcome.permit(?)}: a conclusion whose place the cell fills. */
        record Conclude(List<Token> template) implements Column {}

        /** {@code rule}, {@code clause} or {@code title}. */
        record About(String what) implements Column {}

        /** One that has been complained about. */
        record Faulty() implements Column {}
    }

    private record Row(List<Cell> cells, ExpressionNode condition) {
        Span span() {
            return cells.getFirst().span();
        }
    }

    /** The rules a table stands for. */
    static List<RuleNode> read(String name, String text, Vocabulary vocabulary, Findings findings) {
        return new TableReader(name, vocabulary, findings).read(Csv.read(text, findings));
    }

    private List<RuleNode> read(List<List<Cell>> lines) {
        if (lines.size() < 2) {
            findings.add(Span.START, Messages.TABLE_FORM);
            return List.of();
        }
        var first = lines.getFirst();
        var policy = HitPolicy.of(first.getFirst().text());
        if (policy.isEmpty()) {
            findings.add(first.getFirst().span(), Messages.HIT_POLICY);
            return List.of();
        }
        lines.get(1).forEach(cell -> columns.add(column(cell)));
        if (types.isEmpty()) {
            findings.add(lines.get(1).getFirst().span(), Messages.TABLE_FORM);
        }
        var rows = new ArrayList<Row>();
        for (var line : lines.subList(2, lines.size())) {
            row(line).ifPresent(rows::add);
        }
        if (rows.size() > MAX_ROWS || tests > MAX_TESTS) {
            findings.add(rows.getLast().span(), Messages.tableTooLarge(MAX_ROWS, MAX_TESTS));
            return List.of();
        }
        var stage = option(first, "stage");
        return rules(policy.get(), option(first, "priority"), rows).stream()
                .map(rule -> staged(rule, stage))
                .toList();
    }

    /** {@code stage=propose} on the first line. */
    private static Optional<Cell> option(List<Cell> line, String key) {
        return line.stream()
                .filter(cell -> cell.text().startsWith(key + "="))
                .map(cell -> new Cell(cell.text().substring(key.length() + 1), cell.span()))
                .findFirst();
    }

    private static RuleNode staged(RuleNode rule, Optional<Cell> stage) {
        var token = stage.map(TableReader::text).orElse(null);
        return new RuleNode(rule.name(), rule.annotations(), token, null, true, rule.when(), rule.then());
    }

    private List<RuleNode> rules(HitPolicy policy, Optional<Cell> priority, List<Row> rows) {
        return switch (policy) {
            case COLLECT -> rows.stream().map(row -> rule(row, row.condition())).toList();
            case FIRST -> first(rows);
            case PRIORITY -> first(byPriority(priority, rows));
            case UNIQUE -> unique(rows);
            case COLLECT_SUM -> aggregated(Aggregation.SUM, rows);
            case COLLECT_MIN -> aggregated(Aggregation.MIN, rows);
            case COLLECT_MAX -> aggregated(Aggregation.MAX, rows);
        };
    }

    private List<RuleNode> first(List<Row> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rule(rows.get(i), without(rows.get(i), rows.subList(0, i))))
                .toList();
    }

    /** The order of the values of the first conclusion, the most important first. */
    private List<Row> byPriority(Optional<Cell> priority, List<Row> rows) {
        int column = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i) instanceof Column.Conclude)
                .findFirst()
                .orElse(-1);
        if (priority.isEmpty() || column < 0) {
            findings.add(Span.START, Messages.PRIORITY_FORM);
            return rows;
        }
        var order = List.of(priority.get().text().split("\\s*,\\s*", -1));
        for (var row : rows) {
            if (!order.contains(row.cells().get(column).text())) {
                findings.add(
                        row.cells().get(column).span(),
                        Messages.notInList(row.cells().get(column).text(), order));
            }
        }
        return rows.stream()
                .sorted(Comparator.comparingInt(
                        row -> order.indexOf(row.cells().get(column).text())))
                .toList();
    }

    /** Where two rows hold neither does, and somebody is told. */
    private List<RuleNode> unique(List<Row> rows) {
        var rules = new ArrayList<RuleNode>();
        for (var row : rows) {
            var others = rows.stream().filter(other -> !other.equals(row)).toList();
            rules.add(rule(row, without(row, others)));
        }
        if (rows.size() > 1) {
            var place = rows.getFirst().span();
            var isMany = compared(">", count(rows, place), "1", place);
            var told = "outcome.task(POLICY_REVIEW, \"" + name + "\");";
            rules.add(
                    rule(name(name + ": more than one row holds", place), List.of(), isMany, statements(told, place)));
        }
        return rules;
    }

    /** The row's own condition, and that none of the others holds. */
    private static ExpressionNode without(Row row, List<Row> others) {
        return others.isEmpty()
                ? row.condition()
                : new BinaryNode(
                        symbol("&&", row.span()),
                        row.condition(),
                        compared("==", count(others, row.span()), "0", row.span()),
                        row.span());
    }

    private static ExpressionNode count(List<Row> rows, Span span) {
        var one = new NumberNode("1", span);
        return new HitsNode(
                Aggregation.COUNT,
                rows.stream().map(row -> new HitNode(row.condition(), one)).toList(),
                span);
    }

    private static ExpressionNode compared(String operator, ExpressionNode left, String right, Span span) {
        return new BinaryNode(symbol(operator, span), left, new NumberNode(right, span), span);
    }

    /** One rule for the whole table: each conclusion is made once, of the cells of all rows that hold. */
    private List<RuleNode> aggregated(Aggregation aggregation, List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var place = rows.getFirst().span();
        var then = new ArrayList<StatementNode>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) instanceof Column.Conclude(var template)) {
                int column = i;
                var hits = rows.stream()
                        .filter(row -> !row.cells().get(column).isOpen())
                        .map(row -> new HitNode(
                                row.condition(), expression(row.cells().get(column))))
                        .toList();
                then.addAll(statements(template, new HitsNode(aggregation, hits, place)));
            }
        }
        var isAny = rows.stream()
                .map(Row::condition)
                .reduce((one, other) -> new BinaryNode(symbol("||", place), one, other, place))
                .orElseThrow();
        return List.of(rule(name(name, place), List.of(), isAny, then));
    }

    private Column column(Cell cell) {
        var text = cell.text();
        if (Set.of("rule", "clause", "title").contains(text)) {
            return new Column.About(text);
        }
        if (text.startsWith("outcome.") || text.startsWith("insertLogical(")) {
            return new Column.Conclude(tokens(text.endsWith(";") ? text : text + ";", cell.span()));
        }
        return test(cell).orElseGet(() -> {
            findings.add(cell.span(), Messages.column(text));
            return new Column.Faulty();
        });
    }

    private Optional<Column> test(Cell cell) {
        var names = List.of(cell.text().split("\\.", -1));
        var type = vocabulary.type(names.getFirst());
        if (type.isEmpty() || names.size() < 2) {
            return Optional.empty();
        }
        var holder = type;
        Optional<Attribute> attribute = Optional.empty();
        for (var step : names.subList(1, names.size())) {
            holder.ifPresent(one -> findings.use(cell.span(), new Symbol.Attribute(one.name(), step)));
            attribute = holder.flatMap(one -> one.attribute(step));
            holder = attribute.map(Attribute::type).flatMap(vocabulary::held);
        }
        types.putIfAbsent(names.getFirst(), cell.span());
        findings.use(cell.span(), new Symbol.Type(names.getFirst()));
        var path = new ArrayList<Token>();
        path.add(variable(names.getFirst(), cell.span()));
        names.subList(1, names.size()).forEach(step -> path.add(new Token(Token.Kind.NAME, step, cell.span())));
        return attribute.map(one -> new Column.Test(new PathNode(path, cell.span()), ValueType.of(one.type())));
    }

    private Optional<Row> row(List<Cell> cells) {
        if (cells.size() != columns.size()) {
            findings.add(cells.getLast().span(), Messages.cells(columns.size()));
            return Optional.empty();
        }
        Optional<ExpressionNode> condition = Optional.empty();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (columns.get(i) instanceof Column.Test(var attribute, var type) && !cell.isOpen()) {
                tests += cell.text().split(",", -1).length;
                var test = new CellTests(attribute, type, cell).read(cell.text());
                condition = Optional.of(condition
                        .<ExpressionNode>map(
                                before -> new BinaryNode(symbol("&&", cell.span()), before, test, cell.span()))
                        .orElse(test));
            }
        }
        var span = cells.getFirst().span();
        return Optional.of(new Row(cells, condition.orElseGet(() -> always(span))));
    }

    private static ExpressionNode always(Span span) {
        return new PathNode(List.of(new Token(Token.Kind.NAME, "true", span)), span);
    }

    private RuleNode rule(Row row, ExpressionNode condition) {
        Optional<Token> given = Optional.empty();
        var annotations = new ArrayList<AnnotationNode>();
        var then = new ArrayList<StatementNode>();
        for (int i = 0; i < columns.size(); i++) {
            var cell = row.cells().get(i);
            switch (columns.get(i)) {
                case Column.About(var what) when what.equals("rule") -> given = Optional.of(text(cell));
                case Column.About(var what) when !cell.isOpen() -> annotations.add(annotation(what, cell));
                case Column.Conclude(var template)
                when !cell.isOpen() || !template.stream().anyMatch(token -> token.is(PLACE)) ->
                    then.addAll(statements(template, cell.isOpen() ? null : expression(cell)));
                case Column.About _, Column.Conclude _, Column.Test _, Column.Faulty _ -> {}
            }
        }
        var ruleName = given.orElseGet(() -> name(name + " " + row.span().line(), row.span()));
        return rule(ruleName, annotations, condition, then);
    }

    private static AnnotationNode annotation(String what, Cell cell) {
        var key = what.equals("title") ? new Token(Token.Kind.NAME, "vi", cell.span()) : null;
        return new AnnotationNode(new Token(Token.Kind.NAME, what, cell.span()), key, text(cell));
    }

    /** One pattern for each type of the columns; the last of them tests it all. */
    private RuleNode rule(
            Token ruleName, List<AnnotationNode> annotations, ExpressionNode condition, List<StatementNode> then) {
        var when = new ArrayList<ElementNode>();
        for (var type : types.entrySet()) {
            boolean isLast = when.size() == types.size() - 1;
            List<ConstraintNode> tests = isLast ? List.of(new ConstraintNode(null, condition)) : List.of();
            var place = type.getValue();
            when.add(new PatternNode(
                    variable(type.getKey(), place), new Token(Token.Kind.NAME, type.getKey(), place), tests));
        }
        return new RuleNode(ruleName, annotations, null, null, true, when, then);
    }

    private List<StatementNode> statements(String text, Span span) {
        return statements(tokens(text, span), null);
    }

    /** The template with a value in its place. */
    private List<StatementNode> statements(List<Token> template, @Nullable ExpressionNode value) {
        var tokens = ended(template);
        return new StatementParser(tokens, new ExpressionParser(tokens, value), findings).statements();
    }

    /** A cell says one value: it cannot go on with the conclusion around it. */
    private ExpressionNode expression(Cell cell) {
        var tokens = ended(tokens(CellTests.asExpression(cell.text()).orElse(cell.text()), cell.span()));
        try {
            var value = new ExpressionParser(tokens).expression();
            tokens.expect(Token.Kind.END, Messages.expected(",", tokens.peek().text()));
            return value;
        } catch (Tokens.Unexpected fault) {
            findings.add(fault.span(), fault.complaint());
            return always(cell.span());
        }
    }

    private static Tokens ended(List<Token> words) {
        var ended = new ArrayList<>(words);
        ended.add(new Token(
                Token.Kind.END,
                "",
                words.isEmpty() ? Span.START : words.getLast().span()));
        return new Tokens(ended);
    }

    /** The words of a cell, each said to stand at the whole of it. */
    private List<Token> tokens(String text, Span span) {
        var found = new Findings(findings.file());
        var words = Lexer.read(text, found).stream()
                .filter(token -> token.kind() != Token.Kind.END)
                .map(token -> new Token(token.kind(), token.text(), span))
                .toList();
        found.sorted().forEach(one -> findings.add(span, one.code(), one.reason(), one.remedy()));
        return words;
    }

    private static Token variable(String type, Span span) {
        return new Token(Token.Kind.VARIABLE, "$" + type, span);
    }

    private static Token symbol(String symbol, Span span) {
        return new Token(Token.Kind.SYMBOL, symbol, span);
    }

    private static Token name(String name, Span span) {
        return new Token(Token.Kind.STRING, name, span);
    }

    private static Token text(Cell cell) {
        return name(cell.text(), cell.span());
    }
}
