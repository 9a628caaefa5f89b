package dev.makegood.server.ruleset;

import dev.makegood.language.Compilation;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.release.LiveReleases;
import dev.makegood.server.release.Release;
import dev.makegood.server.release.Shipments;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The rule sets this server decides by: their live releases, compiled and warm when it starts. */
@Component
public class RuleSets {
    private final SortedMap<String, CompiledRuleSet> byId;
    private final SortedMap<String, RuleSetFiles> shipped;

    RuleSets(ShippedPacks packs, Shipments shipments, LiveReleases releases) {
        var shipped = packs.byRuleSet();
        var files = new TreeMap<String, RuleSetFiles>();
        shipped.forEach((id, pack) -> files.put(id, pack.files()));
        shipments.release(files);
        this.shipped = Collections.unmodifiableSortedMap(files);
        this.byId = Collections.unmodifiableSortedMap(compiled(releases.all(), shipped));
    }

    /** Sorted by id. */
    public Collection<CompiledRuleSet> all() {
        return byId.values();
    }

    public Optional<CompiledRuleSet> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The files of the pack that this server was shipped with. */
    public Optional<RuleSetFiles> shipped(String id) {
        return Optional.ofNullable(shipped.get(id));
    }

    /** What is live as it was shipped is compiled already. */
    private static SortedMap<String, CompiledRuleSet> compiled(
            List<Release> releases, Map<String, ShippedPack> shipped) {
        var compiled = new TreeMap<String, CompiledRuleSet>();
        for (var release : releases) {
            var ruleSet = Optional.ofNullable(shipped.get(release.ruleSet()))
                    .map(ShippedPack::ruleSet)
                    .filter(known -> known.digest().equals(release.digest()))
                    .map(known -> new CompiledRuleSet(release, known))
                    .orElseGet(() -> compiled(release));
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
