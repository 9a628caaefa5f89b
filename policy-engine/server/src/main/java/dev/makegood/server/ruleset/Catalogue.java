package dev.makegood.server.ruleset;

import dev.makegood.citation.Citations;
import dev.makegood.server.release.LiveReleases;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows the rule sets there are. */
@Service
@PreAuthorize("hasAuthority('rule-sets')")
public class Catalogue {
    private final RuleSets ruleSets;
    private final LiveReleases releases;

    Catalogue(RuleSets ruleSets, LiveReleases releases) {
        this.ruleSets = ruleSets;
        this.releases = releases;
    }

    public List<CompiledRuleSet> all() {
        return List.copyOf(ruleSets.all());
    }

    public Optional<CompiledRuleSet> find(String id) {
        return ruleSets.find(id);
    }

    /** How its rules and the texts they implement go together, and what changed since the release before it. */
    public Citations citations(CompiledRuleSet compiled) {
        return Citations.of(
                compiled.ruleSet(),
                releases.before(compiled.release()).map(RuleSets::compiled).map(CompiledRuleSet::ruleSet));
    }
}
