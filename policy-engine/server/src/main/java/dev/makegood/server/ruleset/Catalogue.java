package dev.makegood.server.ruleset;

import dev.makegood.language.RuleSet;
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

    public List<RuleSet> all() {
        return ruleSets.all().stream().map(CompiledRuleSet::ruleSet).toList();
    }

    public Optional<RuleSet> find(String id) {
        return ruleSets.find(id).map(CompiledRuleSet::ruleSet);
    }
}
