package dev.makegood.evaluation;

import dev.makegood.language.Element;
import dev.makegood.language.RuleSet;
import dev.makegood.meaning.Assumptions;
import dev.makegood.meaning.Fuel;
import dev.makegood.vocabulary.Facts;
import java.util.List;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** What fires in Drools, in a new session for each case. */
final class DroolsFirings implements Firings {
    private final NetworkTypes types;
    private final KieBase base;

    DroolsFirings(RuleSet ruleSet, Placement placement) {
        this.types = new NetworkTypes(ruleSet, placement);
        var terms = Terms.ofCase(ruleSet, placement, Assumptions.MADE);
        var conditions = new CaseConditions(terms);
        var model = new ModelImpl();
        for (var rule : ruleSet.rules()) {
            var alternatives = Element.alternatives(rule.when());
            for (int i = 0; i < alternatives.size(); i++) {
                model.addRule(new RuleModel(rule, alternatives.get(i), i, true, types, terms).build(conditions));
                if (!rule.derives().isEmpty()) {
                    model.addRule(new RuleModel(rule, alternatives.get(i), i, false, types, terms).build(conditions));
                }
            }
        }
        this.base = KieBaseBuilder.createKieBaseFromModel(model);
    }

    @Override
    public List<Fired> of(Facts facts, Fuel fuel, int most) {
        KieSession session = base.newKieSession();
        try {
            var run = new Run(types.placement(), facts, fuel, (fact, own) -> session.insert(types.inserted(fact, own)));
            session.insert(run);
            if (session.fireAllRules(most) >= most) {
                throw new TooMuch();
            }
            return run.fired();
        } finally {
            session.dispose();
        }
    }
}
