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
import dev.makegood.language.Syntax.MethodNode;
import dev.makegood.language.Syntax.NewNode;
import dev.makegood.language.Syntax.NumberNode;
import dev.makegood.language.Syntax.PathNode;
import dev.makegood.language.Syntax.StringNode;
import dev.makegood.language.Syntax.UnaryNode;
import dev.makegood.language.Syntax.WordNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Parses expressions, loosest operator first. */
final class ExpressionParser {
    private static final int MAX_DEPTH = 24;
    private static final int MAX_OPERATORS = 60;
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

    private static final Set<String> WORDS = Set.of("in", "matches", "contains");
    private static final Set<String> REFUSED = Set.of(
            "?",
            "=",
            ":=",
            "+=",
            "++",
            "--",
            "->",
            "::",
            "#",
            "[",
            "&",
            "|",
            "^",
            "~",
            "instanceof",
            "memberOf",
            "soundslike",
            "str",
            "excludes");

    private final Tokens tokens;
    private final @Nullable ExpressionNode placed;
    private int depth;
    private int operators;

    ExpressionParser(Tokens tokens) {
        this(tokens, null);
    }

    /**
     * A parser of words with a place for a value.
     *
     * @param placed what a {@code ?} stands for, where a table has a value for it
     */
    ExpressionParser(Tokens tokens, @Nullable ExpressionNode placed) {
        this.tokens = tokens;
        this.placed = placed;
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
        return new CallNode(name, arguments());
    }

    private List<ExpressionNode> arguments() {
        tokens.expect("(");
        var arguments = new ArrayList<ExpressionNode>();
        if (!tokens.peek().is(")")) {
            do {
                arguments.add(expression());
            } while (tokens.accept(",").isPresent());
        }
        tokens.expect(")");
        return arguments;
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
        boolean isNegated = tokens.peek().is("not") && isWord(tokens.peekSecond());
        if (isNegated) {
            tokens.next();
        }
        if (tokens.peek().is("in")) {
            return in(left, isNegated);
        }
        return isWord(tokens.peek()) ? word(left, isNegated) : notOperated(left);
    }

    private static boolean isWord(Token token) {
        return token.kind() == NAME && WORDS.contains(token.text());
    }

    private WordNode word(ExpressionNode operand, boolean negated) {
        var word = operator();
        var value = sum();
        return new WordNode(operand, word, negated, value, operand.span().to(value.span()));
    }

    /** That expression, unless an operator follows that has no place in the language. */
    private ExpressionNode notOperated(ExpressionNode expression) {
        var next = tokens.peek();
        if (REFUSED.contains(next.text()) && (next.kind() == NAME || next.kind() == Token.Kind.SYMBOL)) {
            var twoSigns = Punctuation.comparing(next, tokens.peekSecond());
            throw new Tokens.Unexpected(
                    next.span(),
                    twoSigns.isEmpty()
                            ? Messages.operator(next.text()).with(Punctuation.joining(next))
                            : Messages.operator(next.text()).mendedBy(twoSigns));
        }
        return expression;
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
        return leftAssociative(this::unary, Set.of("*", "/", "%"));
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
        return operator(tokens.next());
    }

    private Token operator(Token token) {
        if (++operators > MAX_OPERATORS) {
            throw new Tokens.Unexpected(token.span(), Messages.tooManyOperators(MAX_OPERATORS));
        }
        return token;
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
            return called(new StringNode(tokens.next().text(), token.span()));
        }
        if (token.kind() == NUMBER) {
            return new NumberNode(tokens.next().text(), token.span());
        }
        if (tokens.accept("(").isPresent()) {
            var inner = expression();
            tokens.expect(")");
            return called(inner);
        }
        if (token.is("?") && placed != null) {
            tokens.next();
            return placed;
        }
        if (token.is("new")) {
            return created();
        }
        if (token.kind() == NAME && Constructs.isRefused(token.text())) {
            throw new Tokens.Unexpected(token.span(), Messages.notAnExpression(token.text()));
        }
        if (token.kind() == NAME && tokens.peekSecond().is("(")) {
            return called(new FunctionNode(call(), token.span()));
        }
        if (token.kind() == NAME || token.kind() == VARIABLE) {
            return path();
        }
        throw new Tokens.Unexpected(
                token.span(),
                Messages.notAnExpression(token.text()).with(Punctuation.comparing(tokens.previous(), token)));
    }

    /** {@code new Band("SHORT")}; anything else that is created has a longer name, or brackets. */
    private NewNode created() {
        var word = tokens.next();
        if (tokens.peek().kind() != NAME || !tokens.peekSecond().is("(")) {
            throw new Tokens.Unexpected(word.span(), Messages.newElsewhere());
        }
        return new NewNode(call(), word.span());
    }

    private ExpressionNode path() {
        List<Token> names = new ArrayList<>();
        names.add(tokens.next());
        while (tokens.accept(".").isPresent()) {
            var name = tokens.expect(NAME, Messages.PATH_FORM);
            if (tokens.peek().is("(")) {
                return called(method(pathOf(names), name));
            }
            names.add(name);
        }
        if (tokens.peek().is("(")) {
            throw new Tokens.Unexpected(
                    names.getLast().span(), Messages.method(names.getLast().text()));
        }
        return pathOf(names);
    }

    private static PathNode pathOf(List<Token> names) {
        return new PathNode(
                List.copyOf(names), names.getFirst().span().to(names.getLast().span()));
    }

    /** That value, and what is called on it in turn. */
    private ExpressionNode called(ExpressionNode value) {
        var receiver = value;
        while (tokens.accept(".").isPresent()) {
            receiver = method(receiver, tokens.expect(NAME, Messages.PATH_FORM));
        }
        return receiver;
    }

    private MethodNode method(ExpressionNode receiver, Token name) {
        operator(name);
        if (!tokens.peek().is("(")) {
            throw new Tokens.Unexpected(name.span(), Messages.method(name.text()));
        }
        return new MethodNode(receiver, new CallNode(name, arguments()), name.span());
    }

    private ExpressionNode nested(Supplier<ExpressionNode> inner) {
        if (depth >= MAX_DEPTH) {
            throw new Tokens.Unexpected(tokens.peek().span(), Messages.tooDeep(MAX_DEPTH));
        }
        depth++;
        try {
            return inner.get();
        } finally {
            depth--;
        }
    }
}
