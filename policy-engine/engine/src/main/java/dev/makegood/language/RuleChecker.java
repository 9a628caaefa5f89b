package dev.makegood.language;

import dev.makegood.language.Syntax.BinaryNode;
import dev.makegood.language.Syntax.ConstraintNode;
import dev.makegood.language.Syntax.ElementNode;
import dev.makegood.language.Syntax.ExpressionNode;
import dev.makegood.language.Syntax.InNode;
import dev.makegood.language.Syntax.PatternNode;
import dev.makegood.language.Syntax.RuleNode;
import dev.makegood.language.Syntax.StatementNode;
import dev.makegood.vocabulary.Clause;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Text;
import dev.makegood.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns one parsed rule into a typed one, and reports all that stands in its way. */
final class RuleChecker {
    private static final int MAX_NAME = 120;
    private static final Set<String> LABELS = Set.of("doc", "author", "ticket");

    private final Header header;
    private final Findings findings;
    private final Expressions expressions;
    private final Multiplicity multiplicity;

    /** What rules may refer to. */
    record Header(Vocabulary vocabulary, List<String> stages, Map<String, Clause> clauses, Map<String, Text> reasons) {
        /** Where rules without an agenda-group stand. */
        int lastStage() {
            return stages.size() - 1;
        }
    }

    RuleChecker(Header header, Findings findings) {
        this.header = header;
        this.findings = findings;
        this.expressions = new Expressions(header.vocabulary(), findings);
        this.multiplicity = new Multiplicity(header.vocabulary());
    }

    Rule typed(RuleNode node) {
        var scope = Scope.empty();
        var when = new ArrayList<Element>();
        for (var element : node.when()) {
            boolean isLater = when.stream().anyMatch(this::multiplies);
            element(element, isLater, scope).ifPresent(when::add);
        }
        var conclusions = new Conclusions(header, findings, expressions, scope.outside());
        var then = new ArrayList<Conclusion>();
        for (var statement : node.then()) {
            conclusion(conclusions, statement).ifPresent(then::add);
        }
        return new Rule(
                name(node),
                title(node),
                clause(node),
                stage(node),
                node.salience(),
                when,
                then,
                findings.file(),
                node.name().span());
    }

    private static Optional<Conclusion> conclusion(Conclusions conclusions, StatementNode statement) {
        return statement.target().is("outcome") ? conclusions.proposal(statement) : conclusions.derivation(statement);
    }

    private String name(RuleNode node) {
        var name = node.name().text();
        if (name.isBlank() || name.length() > MAX_NAME) {
            findings.add(node.name().span(), Messages.ruleNameForm(MAX_NAME));
        }
        return name;
    }

    private Text title(RuleNode node) {
        var en = node.name().text();
        var vi = en;
        for (var annotation : node.annotations()) {
            if (annotation.name().is("title")) {
                var key = annotation.key();
                if (key != null && key.is("vi")) {
                    vi = annotation.value().text();
                } else if (key != null && key.is("en")) {
                    en = annotation.value().text();
                } else {
                    findings.add(annotation.name().span(), Messages.ANNOTATION_FORM);
                }
            } else if (!annotation.name().is("clause")
                    && !LABELS.contains(annotation.name().text())) {
                findings.add(
                        annotation.name().span(),
                        Messages.annotation(annotation.name().text()));
            }
        }
        return en.isBlank() || vi.isBlank() ? new Text("?", "?") : new Text(en, vi);
    }

    private Optional<Clause> clause(RuleNode node) {
        Optional<Clause> cited = Optional.empty();
        for (var annotation : node.annotations()) {
            if (annotation.name().is("clause")) {
                var key = annotation.value().text();
                cited = Optional.ofNullable(header.clauses().get(key));
                if (cited.isEmpty()) {
                    findings.add(
                            annotation.value().span(),
                            Messages.clause(key, header.clauses().keySet()));
                }
            }
        }
        return cited;
    }

    private int stage(RuleNode node) {
        var stage = node.stage();
        if (stage == null) {
            return header.lastStage();
        }
        int place = header.stages().indexOf(stage.text());
        if (place < 0) {
            findings.add(stage.span(), Messages.stage(stage.text(), header.stages()));
        }
        return Math.max(0, place);
    }

    private Optional<Element> element(ElementNode node, boolean isLater, Scope scope) {
        return switch (node.quantifier()) {
            case MATCHES -> pattern(node.pattern(), isLater, true, scope).map(Element.Matches::new);
            case NOT -> pattern(node.pattern(), false, false, scope).map(Element.NotAny::new);
            case EXISTS -> pattern(node.pattern(), false, false, scope).map(Element.Exists::new);
        };
    }

    private Optional<Pattern> pattern(PatternNode node, boolean isLater, boolean isOpen, Scope scope) {
        var variable = Optional.ofNullable(node.variable());
        var type = header.vocabulary().type(node.type().text());
        if (type.isEmpty()) {
            var known = header.vocabulary().types().stream().map(FactType::name).toList();
            findings.add(node.type().span(), Messages.unknownFact(node.type().text(), known));
            variable.ifPresent(token -> bind(token, new Scope.Bound.Untyped(), scope));
            return Optional.empty();
        }
        if (multiplicity.isPart(type.get())) {
            findings.add(node.type().span(), Messages.partOfAnother(type.get().name()));
        }
        var earlier = Set.copyOf(scope.variables().keySet());
        var inside = isOpen ? scope.inside(type.get()) : scope.closedInside(type.get());
        variable.ifPresent(token -> bind(token, new Scope.Bound.AFact(type.get()), inside));
        var bindings = new ArrayList<Pattern.Binding>();
        var conditions = new ArrayList<Pattern.Condition>();
        for (var constraint : node.constraints()) {
            constraint(constraint, inside, bindings, conditions);
        }
        if (isLater
                && multiplicity.isMany(type.get())
                && conditions.stream().noneMatch(one -> one.expression().reads(earlier))) {
            findings.add(node.type().span(), Messages.notJoined(type.get().name()));
        }
        return Optional.of(new Pattern(
                variable.map(Token::text),
                type.get(),
                bindings,
                conditions,
                node.type().span()));
    }

    /** {@code $n : name > 3} binds the name and tests it; {@code $n : name} only binds. */
    private void constraint(
            ConstraintNode node, Scope scope, List<Pattern.Binding> bindings, List<Pattern.Condition> conditions) {
        var variable = node.variable();
        var tested = node.expression();
        if (variable == null) {
            condition(tested, scope, conditions);
            return;
        }
        var bound = tested instanceof BinaryNode(var _, var left, var _, var _)
                ? left
                : tested instanceof InNode(var operand, var _, var _, var _) ? operand : tested;
        var value = expressions.typed(bound, scope);
        if (!bound.equals(tested)) {
            condition(tested, scope, conditions);
        }
        value.ifPresent(known -> bindings.add(new Pattern.Binding(variable.text(), known)));
        var type = value.<Scope.Bound>map(
                known -> new Scope.Bound.AValue(known.type(), expressions.attributeType(known, scope)));
        bind(variable, type.orElseGet(Scope.Bound.Untyped::new), scope);
    }

    private void condition(ExpressionNode node, Scope scope, List<Pattern.Condition> conditions) {
        expressions
                .condition(node, scope)
                .ifPresent(typed -> conditions.add(new Pattern.Condition(typed, node.span())));
    }

    /** Whether a rule fires once for each of the many facts this part matches. */
    private boolean multiplies(Element element) {
        return element instanceof Element.Matches(var pattern) && multiplicity.isMany(pattern.type());
    }

    private void bind(Token variable, Scope.Bound bound, Scope scope) {
        if (scope.variables().putIfAbsent(variable.text(), bound) != null) {
            findings.add(variable.span(), Messages.boundTwice(variable.text()));
        }
    }
}
