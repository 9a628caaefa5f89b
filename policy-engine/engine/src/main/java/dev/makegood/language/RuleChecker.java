package dev.makegood.language;

import dev.makegood.language.Syntax.AnnotationNode;
import dev.makegood.language.Syntax.RuleNode;
import dev.makegood.vocabulary.Clause;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns one parsed rule into a typed one, and reports all that stands in its way. */
final class RuleChecker {
    private static final int MAX_NAME = 120;
    private static final int MAX_ALTERNATIVES = 8;
    private static final Set<String> LABELS = Set.of("doc", "author", "ticket");

    private final Header header;
    private final Findings findings;

    RuleChecker(Header header, Findings findings) {
        this.header = header;
        this.findings = findings;
    }

    Rule typed(RuleNode node) {
        findings.inRule(node.name().span());
        var scope = Scope.empty();
        var expressions = new Expressions(header, findings);
        var when = new ArrayList<>(
                new ElementChecker(header.vocabulary(), findings, expressions).typed(node.when(), scope));
        if (Element.alternatives(when).size() > MAX_ALTERNATIVES) {
            findings.add(node.name().span(), Messages.tooManyAlternatives(MAX_ALTERNATIVES));
        }
        var then = new Conclusions(header, findings, expressions).typed(node.then(), scope.outside());
        expressions
                .eventDate()
                .ifPresent(date -> when.addFirst(date.element(node.name().span())));
        refuseRepeated(node);
        return new Rule(
                name(node),
                title(node),
                clause(node),
                stage(node),
                Optional.ofNullable(node.salience())
                        .map(Token::text)
                        .map(Integer::valueOf)
                        .orElse(0),
                when,
                then,
                findings.file(),
                node.name().span());
    }

    private String name(RuleNode node) {
        var name = node.name().text();
        if (!Lexer.isVisible(name) || name.length() > MAX_NAME) {
            findings.add(node.name().span(), Messages.ruleNameForm(MAX_NAME));
        }
        return name;
    }

    private void refuseRepeated(RuleNode node) {
        var given = new HashSet<String>();
        for (var annotation : node.annotations()) {
            var name = annotation.name().text();
            var key = annotation.key();
            if (!LABELS.contains(name) && !given.add(name + (key == null ? "" : " " + key.text()))) {
                findings.add(annotation.name().span(), Messages.repeated("@" + name));
            }
        }
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
                    findings.add(
                            annotation.name().span(),
                            key == null
                                    ? Messages.ANNOTATION_FORM.with(languages(annotation))
                                    : Messages.ANNOTATION_FORM);
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

    private static List<Mend> languages(AnnotationNode annotation) {
        return Stream.of("vi", "en")
                .map(language -> Mend.before(annotation.value().span(), language + " = "))
                .toList();
    }

    private Optional<Clause> clause(RuleNode node) {
        Optional<Clause> cited = Optional.empty();
        for (var annotation : node.annotations()) {
            if (annotation.name().is("clause")) {
                var key = annotation.value().text();
                findings.use(annotation.value().span(), new Symbol.Clause(key));
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
        findings.use(stage.span(), new Symbol.Stage(stage.text()));
        int place = header.stages().indexOf(stage.text());
        if (place < 0) {
            findings.add(stage.span(), Messages.stage(stage.text(), header.stages()));
        }
        return Math.max(0, place);
    }
}
