package dev.makegood.language;

import static dev.makegood.language.Token.Kind.END;
import static dev.makegood.language.Token.Kind.NAME;
import static dev.makegood.language.Token.Kind.NUMBER;
import static dev.makegood.language.Token.Kind.STRING;

import dev.makegood.language.Syntax.AnnotationNode;
import dev.makegood.language.Syntax.ElementNode;
import dev.makegood.language.Syntax.RuleNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parses a file of rules; after a fault it goes on with the next rule, so that one pass reports them all. */
final class Parser {
    private static final int MAX_RULES = 200;
    private static final int MAX_SALIENCE = 1_000;
    private static final Set<String> LINES = Set.of("import", "package", "global", "unit");

    private final Tokens tokens;
    private final Findings findings;
    private ExpressionParser expressions;

    private Parser(Tokens tokens, Findings findings) {
        this.tokens = tokens;
        this.findings = findings;
        this.expressions = new ExpressionParser(tokens);
    }

    /**
     * The rules of that text.
     *
     * @param labels lines that may stand before rules and mean nothing
     */
    static List<RuleNode> parse(String text, List<String> labels, Findings findings) {
        var parser = new Parser(new Tokens(Lexer.read(text, findings)), findings);
        var known = labels.stream().map(Parser::words).toList();
        return parser.parseAll(known);
    }

    private static List<String> words(String label) {
        return Lexer.read(label, new Findings("header")).stream()
                .filter(token -> token.kind() != END)
                .map(Token::text)
                .toList();
    }

    private List<RuleNode> parseAll(List<List<String>> labels) {
        var rules = new ArrayList<RuleNode>();
        while (tokens.peek().kind() != END) {
            if (labels.stream().anyMatch(tokens::acceptLine)) {
                continue;
            }
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
            return rule();
        } catch (Tokens.Unexpected fault) {
            findings.add(fault.span(), fault.complaint());
            tokens.skipRule();
            return Optional.empty();
        }
    }

    /** Empty where its patterns cannot be read. */
    private Optional<RuleNode> rule() {
        if (!tokens.peek().is("rule")) {
            throw new Tokens.Unexpected(
                    tokens.peek().span(),
                    Messages.notARule(tokens.peek().text()).with(withoutLine()));
        }
        tokens.next();
        expressions = new ExpressionParser(tokens);
        var name = ruleName();
        var annotations = annotations();
        var attributes = new HashMap<String, Token>();
        while (!tokens.peek().is("when")) {
            attribute(attributes);
            annotations.addAll(annotations());
        }
        tokens.next();
        var when = when();
        tokens.expect("then");
        var then = new StatementParser(tokens, expressions, findings).statements();
        tokens.expect("end");
        return when.map(elements -> new RuleNode(
                name,
                annotations,
                attributes.get(RuleAttributes.AGENDA_GROUP),
                attributes.get(RuleAttributes.SALIENCE),
                !attributes.containsKey(RuleAttributes.ENABLED)
                        || attributes.get(RuleAttributes.ENABLED).is("true"),
                elements,
                then));
    }

    /** After a fault in the patterns reading goes on with the conclusions, only to find what is wrong there. */
    private Optional<List<ElementNode>> when() {
        try {
            return Optional.of(new ElementParser(tokens, expressions).elements());
        } catch (Tokens.Unexpected fault) {
            findings.add(fault.span(), fault.complaint());
            while (!tokens.peek().is("then") && !tokens.isRuleOver()) {
                tokens.next();
            }
            return Optional.empty();
        }
    }

    /** Reads one attribute; one that is refused is a finding, and reading goes on behind its value. */
    private void attribute(Map<String, Token> attributes) {
        var attribute = tokens.next();
        if (RuleAttributes.isRefused(attribute.text()) && attribute.kind() == NAME) {
            skipValue();
            var all = attribute.span().to(tokens.previous().span());
            var message = Messages.ruleAttribute(attribute.text());
            findings.add(
                    attribute.span(),
                    RuleAttributes.isAboutTime(attribute.text())
                            ? message
                            : message.with(Mend.without(all, attribute.text())));
            return;
        }
        var value = switch (attribute.text()) {
            case RuleAttributes.SALIENCE -> salience();
            case RuleAttributes.AGENDA_GROUP -> stageName();
            case RuleAttributes.ENABLED -> oneOf(NAME, "true", "false");
            case RuleAttributes.DIALECT -> oneOf(STRING, "java");
            default -> throw new Tokens.Unexpected(attribute.span(), Messages.ruleAttribute(attribute.text()));
        };
        if (attributes.putIfAbsent(attribute.text(), value) != null) {
            findings.add(attribute.span(), Messages.repeated(attribute.text()));
        }
    }

    private Token stageName() {
        var word = tokens.peek();
        return tokens.expect(
                STRING,
                word.kind() == NAME
                        ? Messages.AGENDA_GROUP_FORM.with(Mend.instead(word.text(), '"' + word.text() + '"'))
                        : Messages.AGENDA_GROUP_FORM);
    }

    private Token oneOf(Token.Kind kind, String... words) {
        var word = tokens.peek();
        if (word.kind() != kind || !List.of(words).contains(word.text())) {
            throw new Tokens.Unexpected(word.span(), Messages.attributeValue(String.join(", ", words)));
        }
        return tokens.next();
    }

    private void skipValue() {
        while (tokens.peek().kind() != END
                && !tokens.peek().is("when")
                && !tokens.peek().is("rule")
                && !tokens.peek().is("@")
                && !RuleAttributes.isKnown(tokens.peek())) {
            tokens.next();
        }
    }

    /** To leave out the line here, where it is one of those that mean nothing in a policy. */
    private List<Mend> withoutLine() {
        var first = tokens.peek();
        return LINES.contains(first.text()) && first.kind() == NAME
                ? List.of(Mend.without(tokens.restOfLine(), first.text()))
                : List.of();
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
                if (tokens.peek().kind() == NAME && tokens.peekSecond().is("=")) {
                    key = tokens.next();
                    tokens.next();
                }
                annotations.add(new AnnotationNode(name, key, tokens.expect(STRING, Messages.ANNOTATION_FORM)));
            } while (tokens.accept(",").isPresent());
            tokens.expect(")");
        }
        return annotations;
    }

    /** A whole number, with its sign. */
    private Token salience() {
        boolean isNegative = tokens.accept("-").isPresent();
        var digits = tokens.expect(NUMBER, Messages.SALIENCE_FORM);
        if (!digits.text().matches("[0-9]{1,4}") || Integer.parseInt(digits.text()) > MAX_SALIENCE) {
            throw new Tokens.Unexpected(digits.span(), Messages.SALIENCE_FORM);
        }
        return isNegative ? new Token(NUMBER, "-" + digits.text(), digits.span()) : digits;
    }
}
