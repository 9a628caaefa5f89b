package dev.makegood.golden;

import dev.makegood.language.RuleSetFiles;
import java.util.ArrayList;
import java.util.List;

/** Finds the figures of a rule set: those of rules, of tables and of parameters. */
public final class Figures {
    private Figures() {}

    /** All figures of those files, file by file and in the order in which they are written. */
    public static List<Figure> of(RuleSetFiles files) {
        var figures = new ArrayList<Figure>();
        files.below(RuleSetFiles.RULES).forEach((file, text) -> add(figures, files, file, RuleMutations.spots(text)));
        files.below(RuleSetFiles.TABLES).forEach((file, text) -> add(figures, files, file, TableMutations.spots(text)));
        add(figures, files, RuleSetFiles.RULE_SET, ParameterMutations.spots(files.text(RuleSetFiles.RULE_SET)));
        return figures;
    }

    private static void add(List<Figure> figures, RuleSetFiles files, String file, List<Spot> spots) {
        spots.forEach(spot -> figures.add(new Figure(files, file, spot)));
    }
}
