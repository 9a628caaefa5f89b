package dev.makegood.language;

import static dev.makegood.language.Token.Kind.NAME;
import static dev.makegood.language.Token.Kind.VARIABLE;

import dev.makegood.language.Syntax.AccumulateNode;
import dev.makegood.language.Syntax.BinaryNode;
import dev.makegood.language.Syntax.ConstraintNode;
import dev.makegood.language.Syntax.ElementNode;
import dev.makegood.language.Syntax.ExpressionNode;
import dev.makegood.language.Syntax.FigureNode;
import dev.makegood.language.Syntax.GroupNode;
import dev.makegood.language.Syntax.Grouping;
import dev.makegood.language.Syntax.NumberNode;
import dev.makegood.language.Syntax.PatternNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Parses the {@code when} of one rule: patterns and groups of them, loosest word first. */
final class ElementParser {
    private static final int MAX_PATTERNS = 10;
    private static final int MAX_CONSTRAINTS = 24;
    private static final int MAX_FIGURES = 10;
    private static final int MAX_DEPTH = 8;

    private final Tokens tokens;
    private final ExpressionParser expressions;
    private int patterns;
    private int depth;

    ElementParser(Tokens tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /** All up to {@code then}. */
    List<ElementNode> elements() {
        return upTo("then");
    }

    private List<ElementNode> upTo(String... ends) {
        var elements = new ArrayList<ElementNode>();
        while (List.of(ends).stream().noneMatch(tokens.peek()::is)) {
            elements.add(or());
        }
        return elements;
    }

    private ElementNode or() {
        return joined(this::and, "or", Grouping.OR);
    }

    private ElementNode and() {
        return joined(this::element, "and", Grouping.AND);
    }

    private ElementNode joined(Supplier<ElementNode> part, String word, Grouping grouping) {
        var start = tokens.peek().span();
        var parts = new ArrayList<ElementNode>();
        do {
            parts.add(part.get());
        } while (tokens.accept(word).isPresent());
        return parts.size() == 1 ? parts.getFirst() : new GroupNode(grouping, parts, start);
    }

    private ElementNode element() {
        var start = tokens.peek().span();
        if (tokens.accept("not").isPresent()) {
            return nested(() -> new GroupNode(Grouping.NOT, List.of(element()), start));
        }
        if (tokens.accept("exists").isPresent()) {
            return nested(() -> new GroupNode(Grouping.EXISTS, List.of(element()), start));
        }
        if (tokens.accept("forall").isPresent()) {
            tokens.expect("(");
            return nested(() -> closed(Grouping.FORALL));
        }
        if (tokens.accept("accumulate").or(() -> tokens.accept("acc")).isPresent()) {
            return accumulate();
        }
        if (tokens.accept("(").isPresent()) {
            return nested(this::group);
        }
        return pattern();
    }

    /** {@code ( A() or B() )}, or as DRL also has it {@code ( or A() B() )}. */
    private ElementNode group() {
        if (tokens.accept("or").isPresent()) {
            return closed(Grouping.OR);
        }
        tokens.accept("and");
        return closed(Grouping.AND);
    }

    private ElementNode closed(Grouping grouping) {
        var start = tokens.peek().span();
        var parts = upTo(")", "then");
        tokens.expect(")");
        return parts.size() == 1 && grouping != Grouping.FORALL
                ? parts.getFirst()
                : new GroupNode(grouping, parts, start);
    }

    private ElementNode nested(Supplier<ElementNode> inner) {
        if (++depth > MAX_DEPTH) {
            throw new Tokens.Unexpected(tokens.peek().span(), Messages.groupsTooDeep(MAX_DEPTH));
        }
        var element = inner.get();
        depth--;
        return element;
    }

    private AccumulateNode accumulate() {
        tokens.expect("(");
        var source = upTo(";", ",", ")", "then");
        if (tokens.accept(",").isEmpty()) {
            tokens.expect(";");
        }
        var figures = new ArrayList<FigureNode>();
        do {
            var variable = tokens.expect(VARIABLE, Messages.FIGURE_FORM);
            tokens.expect(":");
            figures.add(new FigureNode(variable, expressions.call()));
        } while (tokens.accept(",").isPresent() && figures.size() < MAX_FIGURES);
        var conditions = new ArrayList<ExpressionNode>();
        if (tokens.accept(";").isPresent() && !tokens.peek().is(")")) {
            do {
                conditions.add(expressions.expression());
            } while (tokens.accept(",").isPresent() && conditions.size() < MAX_CONSTRAINTS);
        }
        tokens.expect(")");
        return new AccumulateNode(source, figures, conditions);
    }

    private PatternNode pattern() {
        var variable = boundVariable();
        var type = tokens.peek();
        if (type.kind() != NAME || Constructs.isRefused(type.text())) {
            var message = Messages.notAPattern(type.text());
            throw new Tokens.Unexpected(type.span(), type.is("eval") ? message.with(tokens.movedCondition()) : message);
        }
        if (++patterns > MAX_PATTERNS) {
            throw new Tokens.Unexpected(type.span(), Messages.tooManyElements(MAX_PATTERNS));
        }
        tokens.next();
        tokens.expect("(");
        var constraints = new ArrayList<ConstraintNode>();
        if (!tokens.peek().is(")")) {
            do {
                var constraint = new ConstraintNode(boundVariable(), expressions.expression());
                refuseSeparator(constraints, constraint);
                constraints.add(constraint);
            } while (tokens.accept(",").isPresent());
        }
        if (constraints.size() > MAX_CONSTRAINTS) {
            throw new Tokens.Unexpected(type.span(), Messages.tooManyConstraints(MAX_CONSTRAINTS));
        }
        tokens.expect(")");
        if (tokens.peek().is("from") || tokens.peek().is("over")) {
            throw new Tokens.Unexpected(
                    tokens.peek().span(), Messages.notAPattern(tokens.peek().text()));
        }
        return new PatternNode(variable, type, constraints);
    }

    /** {@code total > 1,500} is read as two conditions, of which the second is none. */
    private static void refuseSeparator(List<ConstraintNode> before, ConstraintNode constraint) {
        if (!before.isEmpty()
                && before.getLast().expression() instanceof BinaryNode(var _, var _, NumberNode first, var _)
                && constraint.expression() instanceof NumberNode second
                && first.isGroupedWith(second)) {
            var written = first.digits() + "," + second.digits();
            var span = first.span().to(second.span());
            throw new Tokens.Unexpected(
                    span, Messages.NUMBER_SEPARATED.with(Mend.instead(written, first.digits() + second.digits())));
        }
    }

    private @Nullable Token boundVariable() {
        if (tokens.peek().kind() != VARIABLE || !tokens.peekSecond().is(":")) {
            return null;
        }
        var variable = tokens.next();
        tokens.next();
        return variable;
    }
}
