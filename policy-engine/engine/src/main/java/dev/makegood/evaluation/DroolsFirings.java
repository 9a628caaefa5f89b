package dev.makegood.evaluation;

import dev.makegood.language.Conclusion;
import dev.makegood.language.Element;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.meaning.Fuel;
import dev.makegood.vocabulary.Fact;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Facts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.DSL;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** What fires in Drools, in a new session for each case. */
final class DroolsFirings implements Firings {
    private static final String RUN = "run";

    private final Map<FactType, FactPrototype> prototypes = new HashMap<>();
    private final KieBase base;

    DroolsFirings(RuleSet ruleSet) {
        ruleSet.vocabulary().types().forEach(type -> prototypes.put(type, new FactPrototype(type)));
        var model = new ModelImpl();
        var run = DSL.globalOf(Run.class, FactPrototype.PACKAGE, RUN);
        model.addGlobal(run);
        for (var rule : ruleSet.rules()) {
            var alternatives = Element.alternatives(rule.when());
            for (int i = 0; i < alternatives.size(); i++) {
                model.addRule(new RuleModel(rule, alternatives.get(i), i, true, prototypes, run).build());
                if (derives(rule)) {
                    model.addRule(new RuleModel(rule, alternatives.get(i), i, false, prototypes, run).build());
                }
            }
        }
        this.base = KieBaseBuilder.createKieBaseFromModel(model);
    }

    private static boolean derives(Rule rule) {
        return rule.parts().stream()
                .flatMap(part -> part.conclusions().stream())
                .anyMatch(Conclusion.Derive.class::isInstance);
    }

    @Override
    public List<Fired> of(Facts facts, Fuel fuel, int most) {
        KieSession session = base.newKieSession();
        try {
            var run = new Run(fuel, (fact, current) -> insert(session, fact, current));
            session.setGlobal(RUN, run);
            facts.all().forEach(fact -> insert(session, fact, run));
            if (session.fireAllRules(most) >= most) {
                throw new TooMuch();
            }
            return run.fired();
        } finally {
            session.dispose();
        }
    }

    private void insert(KieSession session, Fact fact, Run run) {
        var prototype = prototypes.get(fact.type());
        if (prototype == null) {
            throw new IllegalArgumentException("facts of another vocabulary: " + fact.type());
        }
        session.insert(new SessionFact(prototype, fact, run));
    }
}
