package dev.makegood.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sees that no rule concludes what tells of a person: conclusions and derived facts stand in the part of the record that
 * is never erased. Conditions may read it.
 */
final class Privacy {
    private final Set<String> personal = new HashSet<>();

    private Privacy() {}

    static List<Diagnostic> check(List<Rule> rules) {
        var found = new ArrayList<Diagnostic>();
        for (var rule : rules) {
            var findings = new Findings(rule.file());
            new Privacy().check(rule, findings);
            found.addAll(findings.sorted());
        }
        return found;
    }

    private void check(Rule rule, Findings findings) {
        rule.when().forEach(this::learn);
        rule.parts().stream()
                .flatMap(part -> concluded(part).flatMap(this::told))
                .distinct()
                .forEach(attribute -> findings.add(rule.span(), Messages.personal(attribute)));
    }

    private void learn(Element element) {
        element.patterns().stream()
                .flatMap(pattern -> pattern.bindings().stream())
                .forEach(binding -> learn(binding.variable(), binding.value()));
        if (element instanceof Element.Accumulate(var _, var figures, var _)) {
            figures.forEach(figure -> figure.argument().ifPresent(argument -> learn(figure.variable(), argument)));
        } else if (element instanceof Element.AnyOf(var branches, var _)) {
            branches.forEach(branch -> branch.forEach(this::learn));
        }
    }

    private void learn(String variable, Expression value) {
        if (told(value).findAny().isPresent()) {
            personal.add(variable);
        }
    }

    private Stream<Expression> concluded(Part part) {
        part.locals().forEach(local -> learn(local.name(), local.value()));
        return part.conclusions().stream().flatMap(Conclusion::expressions);
    }

    /** The names of what it tells of a person. */
    private Stream<String> told(Expression expression) {
        var own = expression instanceof Expression.Read read ? told(read) : Stream.<String>empty();
        return Stream.concat(own, expression.operands().stream().flatMap(this::told));
    }

    private Stream<String> told(Expression.Read read) {
        return Stream.concat(
                read.variable().filter(personal::contains).stream(),
                read.path().stream()
                        .map(Expression.Step::attribute)
                        .filter(attribute -> attribute.personal())
                        .map(attribute -> attribute.name()));
    }
}
