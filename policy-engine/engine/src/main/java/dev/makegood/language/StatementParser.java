package dev.makegood.language;

import static dev.makegood.language.Token.Kind.NAME;

import dev.makegood.language.Syntax.CallNode;
import dev.makegood.language.Syntax.ConclusionNode;
import dev.makegood.language.Syntax.IfNode;
import dev.makegood.language.Syntax.LocalNode;
import dev.makegood.language.Syntax.StatementNode;
import java.util.ArrayList;
import java.util.List;

/** Parses the {@code then} of one rule; after a fault it goes on with the next statement. */
final class StatementParser {
    private static final int MAX_STATEMENTS = 60;
    private static final int MAX_DEPTH = 4;

    private final Tokens tokens;
    private final ExpressionParser expressions;
    private final Findings findings;
    private int count;
    private int depth;

    StatementParser(Tokens tokens, ExpressionParser expressions, Findings findings) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.findings = findings;
    }

    /** All up to {@code end}. */
    List<StatementNode> statements() {
        var statements = new ArrayList<StatementNode>();
        while (!tokens.isRuleOver()) {
            try {
                statements.add(statement());
            } catch (Tokens.Unexpected fault) {
                findings.add(fault.span(), fault.complaint());
                depth = 0;
                skipStatement();
            }
        }
        return statements;
    }

    private StatementNode statement() {
        var first = tokens.peek();
        if (++count > MAX_STATEMENTS) {
            throw new Tokens.Unexpected(first.span(), Messages.tooManyStatements(MAX_STATEMENTS));
        }
        if (first.is("if")) {
            return choice();
        }
        if (first.is("outcome") || first.is("insertLogical")) {
            return conclusion();
        }
        if (first.kind() == NAME && tokens.peekSecond().kind() == NAME && !Constructs.isRefused(first.text())) {
            return local();
        }
        throw new Tokens.Unexpected(first.span(), Messages.statement(first.text()));
    }

    private ConclusionNode conclusion() {
        var target = tokens.peek();
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
        return new ConclusionNode(target, calls);
    }

    private LocalNode local() {
        var type = tokens.next();
        var name = tokens.next();
        tokens.expect("=");
        var value = expressions.expression();
        tokens.expect(";");
        return new LocalNode(type, name, value);
    }

    private IfNode choice() {
        var word = tokens.expect("if");
        if (++depth > MAX_DEPTH) {
            throw new Tokens.Unexpected(word.span(), Messages.choicesTooDeep(MAX_DEPTH));
        }
        tokens.expect("(");
        var condition = expressions.expression();
        tokens.expect(")");
        var then = block();
        List<StatementNode> otherwise = List.of();
        if (tokens.accept("else").isPresent()) {
            otherwise = tokens.peek().is("if") ? List.of(choice()) : block();
        }
        depth--;
        return new IfNode(condition, then, otherwise);
    }

    private List<StatementNode> block() {
        tokens.expect("{");
        var statements = new ArrayList<StatementNode>();
        while (tokens.accept("}").isEmpty()) {
            statements.add(statement());
        }
        return statements;
    }

    /** Goes on behind the next semicolon or closed block, or before the end of the rule. */
    private void skipStatement() {
        int open = 0;
        while (!tokens.isRuleOver()) {
            var token = tokens.next();
            if (token.is("{")) {
                open++;
            } else if (token.is("}")) {
                open--;
            }
            if (open <= 0 && (token.is("}") || token.is(";"))) {
                tokens.accept(";");
                return;
            }
        }
    }
}
