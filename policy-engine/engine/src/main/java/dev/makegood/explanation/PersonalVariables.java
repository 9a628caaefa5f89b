package dev.makegood.explanation;

import dev.makegood.language.Element;
import dev.makegood.language.Expression;
import dev.makegood.language.Rule;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The variables of a rule that stand for what tells of a person. */
final class PersonalVariables {
    private final Set<String> names = new HashSet<>();

    PersonalVariables(Rule rule) {
        rule.when().forEach(this::learn);
        rule.parts().forEach(part -> part.locals().forEach(local -> learn(local.name(), Optional.of(local.value()))));
    }

    Set<String> names() {
        return names;
    }

    private void learn(Element element) {
        element.patterns().stream()
                .flatMap(pattern -> pattern.bindings().stream())
                .forEach(binding -> learn(binding.variable(), Optional.of(binding.value())));
        switch (element) {
            case Element.Accumulate(var _, var figures, var _) ->
                figures.forEach(figure -> learn(figure.variable(), figure.argument()));
            case Element.AnyOf(var branches, var _) -> branches.forEach(branch -> branch.forEach(this::learn));
            case Element.Matches _, Element.NotAny _, Element.Exists _, Element.ForAll _ -> {}
        }
    }

    private void learn(String variable, Optional<Expression> value) {
        if (value.filter(this::tells).isPresent()) {
            names.add(variable);
        }
    }

    private boolean tells(Expression expression) {
        return expression instanceof Expression.Read(var variable, var path, var _)
                ? variable.filter(names::contains).isPresent()
                        || path.stream().anyMatch(step -> step.attribute().personal())
                : expression.operands().stream().anyMatch(this::tells);
    }
}
