package dev.makegood.golden;

import dev.makegood.language.RuleSetFiles;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes mutants: each number, amount, percentage and day of a rule set one unit less and one more, each comparison the
 * next one, each rule and each row of a table gone. Not all of them compile.
 */
public final class Mutants {
    private Mutants() {}

    /** All mutants of those files, file by file. */
    public static List<Mutant> of(RuleSetFiles files) {
        var mutants = new ArrayList<Mutant>();
        files.below(RuleSetFiles.RULES).forEach((file, text) -> add(mutants, files, file, RuleMutations.of(text)));
        files.below(RuleSetFiles.TABLES).forEach((file, text) -> add(mutants, files, file, TableMutations.of(text)));
        add(mutants, files, RuleSetFiles.RULE_SET, ParameterMutations.of(files.text(RuleSetFiles.RULE_SET)));
        return mutants;
    }

    private static void add(List<Mutant> mutants, RuleSetFiles files, String file, List<Mutation> mutations) {
        mutations.forEach(mutation -> mutants.add(new Mutant(files, file, mutation)));
    }
}
