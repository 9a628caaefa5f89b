package dev.makegood.server.ruleset;

import dev.makegood.language.Compilation;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.server.release.LiveReleases;
import dev.makegood.server.release.Release;
import dev.makegood.server.release.Shipments;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The rule sets this server decides by: their live releases, compiled and warm when it starts. */
@Component
public class RuleSets {
    private final SortedMap<String, CompiledRuleSet> byId;

    RuleSets(ShippedPacks packs, Shipments shipments, LiveReleases releases) {
        shipments.release(packs.byRuleSet());
        this.byId = Collections.unmodifiableSortedMap(compiled(releases.all()));
    }

    /** Sorted by id. */
    public Collection<CompiledRuleSet> all() {
        return byId.values();
    }

    public Optional<CompiledRuleSet> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static SortedMap<String, CompiledRuleSet> compiled(List<Release> releases) {
        var compiled = new TreeMap<String, CompiledRuleSet>();
        for (var release : releases) {
            var ruleSet = compiled(release);
            ruleSet.warmUp();
            compiled.put(release.ruleSet(), ruleSet);
        }
        return compiled;
    }

    static CompiledRuleSet compiled(Release release) {
        return switch (RuleSetCompiler.compile(release.files())) {
            case Compilation.Compiled(var ruleSet) -> new CompiledRuleSet(release, ruleSet);
            case Compilation.Rejected(var diagnostics) ->
                throw new RulesDoNotCompile(diagnostics.stream()
                        .map(diagnostic ->
                                "release %d of %s/%s".formatted(release.number(), release.ruleSet(), diagnostic))
                        .toList());
        };
    }
}
