package dev.makegood.server.ruleset;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows the rule sets there are. */
@Service
@PreAuthorize("hasAuthority('rule-sets')")
public class Catalogue {
    private final RuleSets ruleSets;

    Catalogue(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    public List<CompiledRuleSet> all() {
        return List.copyOf(ruleSets.all());
    }

    public Optional<CompiledRuleSet> find(String id) {
        return ruleSets.find(id);
    }
}
