package dev.makegood.server.ruleset;

import dev.makegood.language.Compilation;
import dev.makegood.language.Diagnostic;
import dev.makegood.language.RuleSetCompiler;
import java.util.ArrayList;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The packs this server was shipped with, all of which compile. */
@Component
class ShippedPacks {
    private final Packs packs;

    ShippedPacks(Packs packs) {
        this.packs = packs;
    }

    /** What they compile to, by the id of the rule set. All are compiled before one is refused. */
    SortedMap<String, ShippedPack> byRuleSet() {
        var shipped = new TreeMap<String, ShippedPack>();
        var findings = new ArrayList<String>();
        packs.all().forEach((pack, files) -> {
            switch (RuleSetCompiler.compile(files)) {
                case Compilation.Compiled(var ruleSet) -> {
                    if (shipped.putIfAbsent(ruleSet.id(), new ShippedPack(files, ruleSet)) != null) {
                        findings.add("packs/%s: the id %s is taken by another pack".formatted(pack, ruleSet.id()));
                    }
                }
                case Compilation.Rejected(var diagnostics) ->
                    diagnostics.forEach(diagnostic -> findings.add(place(pack, diagnostic)));
            }
        });
        if (!findings.isEmpty()) {
            throw new RulesDoNotCompile(findings);
        }
        return shipped;
    }

    private static String place(String pack, Diagnostic diagnostic) {
        return "packs/%s/%s".formatted(pack, diagnostic);
    }
}
