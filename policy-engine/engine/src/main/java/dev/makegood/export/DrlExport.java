package dev.makegood.export;

import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.FactType;
import java.util.stream.Collectors;

/**
 * A rule set as plain DRL, which ordinary Drools compiles beside {@link Exact} and {@link Proposals}. It is printed from
 * the typed tree only: no text of an author's stands in it but between quotes, and there never with a sign that means
 * anything to Drools or Java.
 */
public final class DrlExport {
    /** The package of the exported rules and fact types. */
    public static final String PACKAGE = "policy";
    /** The name of their global. */
    public static final String GLOBAL = "outcome";

    private DrlExport() {}

    /** The rules, called {@code r1}, {@code r2} and so on in their order, and the fact types they speak of. */
    public static String of(RuleSet ruleSet) {
        var text = new StringBuilder("""
            package policy;

            import dev.makegood.export.Exact;

            global dev.makegood.export.Proposals outcome;
            """);
        ruleSet.vocabulary().types().forEach(type -> text.append('\n').append(Declarations.of(type)));
        for (int i = 0; i < ruleSet.rules().size(); i++) {
            text.append('\n').append(rule(ruleSet.rules().get(i), "r" + (i + 1)));
        }
        return text.toString();
    }

    /** What a fact type is called in the export. */
    public static String nameOf(FactType type) {
        return Names.of(type);
    }

    /** What an attribute is called in the export. */
    public static String nameOf(Attribute attribute) {
        return Names.of(attribute);
    }

    /** Stages are saliences: what a stage reads has been derived when its rules fire. */
    private static String rule(Rule rule, String name) {
        var scope = Scope.ofRule();
        var when = new WhenText(scope);
        var conditions = rule.when().stream()
                .map(element -> "  " + when.of(element) + "\n")
                .collect(Collectors.joining());
        return Quoted.comment(rule.name())
                + "\nrule \"" + name + "\"\n  salience " + -rule.stage() + "\nwhen\n" + conditions + "then\n"
                + new ThenText(scope).of(rule, name) + "end\n";
    }
}
