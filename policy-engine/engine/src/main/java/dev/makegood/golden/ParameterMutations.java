package dev.makegood.golden;

import dev.makegood.language.RuleSetFiles;
import dev.makegood.language.YamlScalar;
import dev.makegood.language.YamlScalars;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Small changes to the parameters of a rule set: their values, and the days from which these hold. */
final class ParameterMutations {
    private static final String PARAMETERS = "parameters";
    private static final Set<String> CHANGED = Set.of("value", "from");

    private ParameterMutations() {}

    static List<Mutation> of(String text) {
        return spots(text).stream()
                .flatMap(spot -> Neighbours.of(spot).stream())
                .toList();
    }

    /** The values in it. */
    static List<Spot> spots(String text) {
        var lines = text.lines().toList();
        return YamlScalars.of(RuleSetFiles.RULE_SET, text).stream()
                .filter(ParameterMutations::isValue)
                .map(value -> new Spot(
                        value.span().line(),
                        value.text(),
                        Optional.of(value.path().get(1)),
                        words -> Mutation.replacing(lines, value.span(), words)))
                .toList();
    }

    private static boolean isValue(YamlScalar scalar) {
        return !scalar.isKey()
                && scalar.path().getFirst().equals(PARAMETERS)
                && CHANGED.contains(scalar.path().getLast());
    }
}
