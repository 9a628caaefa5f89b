package dev.makegood.server.ruleset;

import dev.makegood.language.Compilation;
import dev.makegood.language.Diagnostic;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The rule sets this server decides by, compiled when it starts. */
@Component
public class RuleSets {
    private final SortedMap<String, CompiledRuleSet> byId;

    RuleSets(Packs packs) {
        this.byId = Collections.unmodifiableSortedMap(compiled(packs.all()));
    }

    /** Sorted by id. */
    public Collection<CompiledRuleSet> all() {
        return byId.values();
    }

    public Optional<CompiledRuleSet> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All packs are compiled before one of them is refused, so that everything wrong is known at once. */
    private static SortedMap<String, CompiledRuleSet> compiled(Map<String, RuleSetFiles> packs) {
        var compiled = new TreeMap<String, CompiledRuleSet>();
        var findings = new ArrayList<String>();
        packs.forEach((pack, files) -> {
            switch (RuleSetCompiler.compile(files)) {
                case Compilation.Compiled(var ruleSet) -> {
                    if (compiled.putIfAbsent(ruleSet.id(), new CompiledRuleSet(ruleSet)) != null) {
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
        return compiled;
    }

    private static String place(String pack, Diagnostic diagnostic) {
        return "packs/%s/%s".formatted(pack, diagnostic);
    }
}
