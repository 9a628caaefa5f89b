package dev.makegood.language;

import static dev.makegood.language.Token.Kind.END;
import static dev.makegood.language.Token.Kind.NAME;
import static dev.makegood.language.Token.Kind.NUMBER;
import static dev.makegood.language.Token.Kind.STRING;
import static dev.makegood.language.Token.Kind.VARIABLE;

import dev.makegood.language.Syntax.AnnotationNode;
import dev.makegood.language.Syntax.CallNode;
import dev.makegood.language.Syntax.ConstraintNode;
import dev.makegood.language.Syntax.ElementNode;
import dev.makegood.language.Syntax.PatternNode;
import dev.makegood.language.Syntax.Quantifier;
import dev.makegood.language.Syntax.RuleNode;
import dev.makegood.language.Syntax.StatementNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses a file of rules; after a fault it goes on with the next rule, so that one pass reports them all. */
final class Parser {
    private static final int MAX_RULES = 200;
    private static final int MAX_ELEMENTS = 10;
    private static final int MAX_CONSTRAINTS = 24;
    private static final int MAX_STATEMENTS = 60;
    private static final int MAX_SALIENCE = 1_000;

    private final Tokens tokens;
    private final Findings findings;
    private ExpressionParser expressions;

    private Parser(Tokens tokens, Findings findings) {
        this.tokens = tokens;
        this.findings = findings;
        this.expressions = new ExpressionParser(tokens);
    }

    static List<RuleNode> parse(String text, Findings findings) {
        return new Parser(new Tokens(Lexer.read(text, findings)), findings).parseAll();
    }

    private List<RuleNode> parseAll() {
        var rules = new ArrayList<RuleNode>();
        while (tokens.peek().kind() != END) {
            parseRule().ifPresent(rules::add);
            if (rules.size() > MAX_RULES) {
                findings.add(tokens.peek().span(), Messages.tooManyRules(MAX_RULES));
                return rules;
            }
        }
        return rules;
    }

    private Optional<RuleNode> parseRule() {
        try {
            return Optional.of(rule());
        } catch (Tokens.Unexpected fault) {
            findings.add(fault.span(), fault.complaint());
            tokens.skipRule();
            return Optional.empty();
        }
    }

    private RuleNode rule() {
        if (!tokens.peek().is("rule")) {
            throw new Tokens.Unexpected(
                    tokens.peek().span(), Messages.notARule(tokens.peek().text()));
        }
        tokens.next();
        expressions = new ExpressionParser(tokens);
        var name = ruleName();
        var annotations = annotations();
        Token stage = null;
        int salience = 0;
        while (!tokens.peek().is("when")) {
            var attribute = tokens.next();
            if (attribute.is(RuleAttributes.SALIENCE)) {
                salience = salience();
            } else if (attribute.is(RuleAttributes.AGENDA_GROUP)) {
                stage = tokens.expect(STRING, Messages.AGENDA_GROUP_FORM);
            } else {
                throw new Tokens.Unexpected(attribute.span(), Messages.ruleAttribute(attribute.text()));
            }
            annotations.addAll(annotations());
        }
        tokens.next();
        var when = elements();
        tokens.expect("then");
        var then = statements();
        var end = tokens.expect("end").span();
        return new RuleNode(name, annotations, stage, salience, when, then, end);
    }

    private Token ruleName() {
        if (tokens.peek().kind() == STRING || tokens.peek().kind() == NAME) {
            return tokens.next();
        }
        throw new Tokens.Unexpected(tokens.peek().span(), Messages.RULE_NAME_MISSING);
    }

    private List<AnnotationNode> annotations() {
        var annotations = new ArrayList<AnnotationNode>();
        while (tokens.accept("@").isPresent()) {
            var name = tokens.expect(NAME, Messages.ANNOTATION_FORM);
            tokens.expect("(");
            do {
                Token key = null;
                if (tokens.peek().kind() == NAME) {
                    key = tokens.next();
                    tokens.expect("=");
                }
                annotations.add(new AnnotationNode(name, key, tokens.expect(STRING, Messages.ANNOTATION_FORM)));
            } while (tokens.accept(",").isPresent());
            tokens.expect(")");
        }
        return annotations;
    }

    private int salience() {
        boolean negative = tokens.accept("-").isPresent();
        var digits = tokens.expect(NUMBER, Messages.SALIENCE_FORM);
        if (!digits.text().matches("[0-9]{1,4}") || Integer.parseInt(digits.text()) > MAX_SALIENCE) {
            throw new Tokens.Unexpected(digits.span(), Messages.SALIENCE_FORM);
        }
        return (negative ? -1 : 1) * Integer.parseInt(digits.text());
    }

    private List<ElementNode> elements() {
        var elements = new ArrayList<ElementNode>();
        while (!tokens.peek().is("then")) {
            elements.add(element());
            if (elements.size() > MAX_ELEMENTS) {
                throw new Tokens.Unexpected(tokens.peek().span(), Messages.tooManyElements(MAX_ELEMENTS));
            }
        }
        return elements;
    }

    private ElementNode element() {
        if (tokens.accept("not").isPresent()) {
            return new ElementNode(Quantifier.NOT, quantified());
        }
        if (tokens.accept("exists").isPresent()) {
            return new ElementNode(Quantifier.EXISTS, quantified());
        }
        return new ElementNode(Quantifier.MATCHES, pattern());
    }

    private PatternNode quantified() {
        boolean inParentheses = tokens.accept("(").isPresent();
        var pattern = pattern();
        if (inParentheses) {
            tokens.expect(")");
        }
        return pattern;
    }

    private PatternNode pattern() {
        var variable = boundVariable();
        var type = tokens.peek();
        if (type.kind() != NAME || Constructs.isRefused(type.text())) {
            throw new Tokens.Unexpected(type.span(), Messages.notAPattern(type.text()));
        }
        tokens.next();
        tokens.expect("(");
        var constraints = new ArrayList<ConstraintNode>();
        if (!tokens.peek().is(")")) {
            do {
                constraints.add(new ConstraintNode(boundVariable(), expressions.expression()));
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

    private @Nullable Token boundVariable() {
        if (tokens.peek().kind() != VARIABLE || !tokens.peekSecond().is(":")) {
            return null;
        }
        var variable = tokens.next();
        tokens.next();
        return variable;
    }

    private List<StatementNode> statements() {
        var statements = new ArrayList<StatementNode>();
        while (!tokens.peek().is("end")) {
            statements.add(statement());
            if (statements.size() > MAX_STATEMENTS) {
                throw new Tokens.Unexpected(tokens.peek().span(), Messages.tooManyStatements(MAX_STATEMENTS));
            }
        }
        return statements;
    }

    private StatementNode statement() {
        var target = tokens.peek();
        if (!target.is("outcome") && !target.is("insertLogical")) {
            throw new Tokens.Unexpected(target.span(), Messages.statement(target.text()));
        }
        var calls = new ArrayList<CallNode>();
        if (target.is("insertLogical")) {
            calls.add(expressions.call());
        } else {
            tokens.next();
            while (tokens.accept(".").isPresent()) {
                calls.add(expressions.call());
            }
            if (calls.isEmpty()) {
                throw new Tokens.Unexpected(target.span(), Messages.OUTCOME_FORM);
            }
        }
        tokens.expect(";");
        return new StatementNode(target, calls);
    }
}
