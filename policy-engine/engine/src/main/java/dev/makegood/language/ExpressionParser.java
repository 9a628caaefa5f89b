package dev.makegood.language;

import static dev.makegood.language.Token.Kind.NAME;
import static dev.makegood.language.Token.Kind.NUMBER;
import static dev.makegood.language.Token.Kind.STRING;
import static dev.makegood.language.Token.Kind.VARIABLE;

import dev.makegood.language.Syntax.BinaryNode;
import dev.makegood.language.Syntax.CallNode;
import dev.makegood.language.Syntax.ExpressionNode;
import dev.makegood.language.Syntax.FunctionNode;
import dev.makegood.language.Syntax.InNode;
import dev.makegood.language.Syntax.NewNode;
import dev.makegood.language.Syntax.NumberNode;
import dev.makegood.language.Syntax.PathNode;
import dev.makegood.language.Syntax.StringNode;
import dev.makegood.language.Syntax.UnaryNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Parses expressions, loosest operator first. */
final class ExpressionParser {
    private static final int MAX_DEPTH = 24;
    private static final int MAX_OPERATORS = 60;
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

    private final Tokens tokens;
    private int depth;
    private int operators;

    ExpressionParser(Tokens tokens) {
        this.tokens = tokens;
    }

    /** One whole condition or argument. */
    ExpressionNode expression() {
        if (depth == 0) {
            operators = 0;
        }
        return nested(this::or);
    }

    /** {@code name(argument, …)}. */
    CallNode call() {
        var name = tokens.expect(NAME, Messages.CALL_FORM);
        tokens.expect("(");
        var arguments = new ArrayList<ExpressionNode>();
        if (!tokens.peek().is(")")) {
            do {
                arguments.add(expression());
            } while (tokens.accept(",").isPresent());
        }
        tokens.expect(")");
        return new CallNode(name, arguments);
    }

    private ExpressionNode or() {
        return leftAssociative(this::and, Set.of("||"));
    }

    private ExpressionNode and() {
        return leftAssociative(this::relation, Set.of("&&"));
    }

    private ExpressionNode relation() {
        var left = sum();
        if (isAnyOf(COMPARISONS)) {
            var operator = operator();
            var right = sum();
            return new BinaryNode(operator, left, right, left.span().to(right.span()));
        }
        if (tokens.peek().is("not") && tokens.peekSecond().is("in")) {
            tokens.next();
            return in(left, true);
        }
        return tokens.peek().is("in") ? in(left, false) : left;
    }

    private ExpressionNode in(ExpressionNode operand, boolean negated) {
        operator();
        tokens.expect("(");
        var values = new ArrayList<ExpressionNode>();
        do {
            values.add(sum());
        } while (tokens.accept(",").isPresent());
        var end = tokens.expect(")").span();
        return new InNode(operand, negated, values, operand.span().to(end));
    }

    private ExpressionNode sum() {
        return leftAssociative(this::product, Set.of("+", "-"));
    }

    private ExpressionNode product() {
        return leftAssociative(this::unary, Set.of("*", "/"));
    }

    private ExpressionNode leftAssociative(Supplier<ExpressionNode> operand, Set<String> symbols) {
        var left = operand.get();
        while (isAnyOf(symbols)) {
            var operator = operator();
            var right = operand.get();
            left = new BinaryNode(operator, left, right, left.span().to(right.span()));
        }
        return left;
    }

    private boolean isAnyOf(Set<String> symbols) {
        return tokens.peek().kind() == Token.Kind.SYMBOL
                && symbols.contains(tokens.peek().text());
    }

    private Token operator() {
        if (++operators > MAX_OPERATORS) {
            throw new Tokens.Unexpected(tokens.peek().span(), Messages.tooManyOperators(MAX_OPERATORS));
        }
        return tokens.next();
    }

    private ExpressionNode unary() {
        if (tokens.peek().is("!") || tokens.peek().is("-")) {
            var operator = operator();
            var operand = nested(this::unary);
            return new UnaryNode(operator, operand, operator.span().to(operand.span()));
        }
        return primary();
    }

    private ExpressionNode primary() {
        var token = tokens.peek();
        if (token.kind() == STRING) {
            return new StringNode(tokens.next().text(), token.span());
        }
        if (token.kind() == NUMBER) {
            return new NumberNode(tokens.next().text(), token.span());
        }
        if (tokens.accept("(").isPresent()) {
            var inner = expression();
            tokens.expect(")");
            return inner;
        }
        if (token.is("new")) {
            tokens.next();
            return new NewNode(call(), token.span());
        }
        if (token.kind() == NAME && tokens.peekSecond().is("(")) {
            return new FunctionNode(call(), token.span());
        }
        if (token.kind() == NAME || token.kind() == VARIABLE) {
            return path();
        }
        throw new Tokens.Unexpected(token.span(), Messages.notAnExpression(token.text()));
    }

    private PathNode path() {
        List<Token> names = new ArrayList<>();
        names.add(tokens.next());
        while (tokens.accept(".").isPresent()) {
            names.add(tokens.expect(NAME, Messages.PATH_FORM));
        }
        if (tokens.peek().is("(")) {
            throw new Tokens.Unexpected(
                    names.getLast().span(), Messages.method(names.getLast().text()));
        }
        return new PathNode(names, names.getFirst().span().to(names.getLast().span()));
    }

    private ExpressionNode nested(Supplier<ExpressionNode> inner) {
        if (++depth > MAX_DEPTH) {
            depth = 0;
            throw new Tokens.Unexpected(tokens.peek().span(), Messages.tooDeep(MAX_DEPTH));
        }
        var expression = inner.get();
        depth--;
        return expression;
    }
}
