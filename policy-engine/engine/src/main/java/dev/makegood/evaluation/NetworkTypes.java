package dev.makegood.evaluation;

import dev.makegood.evaluation.Placement.Place;
import dev.makegood.language.RuleSet;
import dev.makegood.vocabulary.Fact;
import dev.makegood.vocabulary.FactType;
import java.util.HashMap;
import java.util.Map;
import org.drools.model.DSL;
import org.drools.model.Variable;
import org.drools.model.impl.DeclarationImpl;
import org.drools.model.impl.From1Impl;
import org.drools.model.prototype.PrototypeDSL;

/** The fact types of one rule set as the Drools model names them. */
final class NetworkTypes {
    /** What every rule matches first. */
    static final Variable<Run> RUN = DSL.declarationOf(Run.class, "run");

    private final Map<FactType, FactPrototype> prototypes = new HashMap<>();
    private final Placement placement;

    NetworkTypes(RuleSet ruleSet, Placement placement) {
        this.placement = placement;
        ruleSet.vocabulary().types().forEach(type -> prototypes.put(type, new FactPrototype(type)));
    }

    Placement placement() {
        return placement;
    }

    boolean isInserted(FactType type) {
        return placement.of(type) == Place.SESSION;
    }

    boolean isOfCase(FactType type) {
        return placement.of(type) == Place.CASE;
    }

    /** A variable for facts of that type, taken from where they are. */
    Variable<?> variable(FactType type, String name) {
        return isInserted(type)
                ? PrototypeDSL.variable(prototype(type), name)
                : new DeclarationImpl<>(Fact.class, name).setSource(new From1Impl<>(RUN, run -> run.list(type)));
    }

    SessionFact inserted(Fact fact, Run run) {
        return new SessionFact(prototype(fact.type()), fact, run);
    }

    private FactPrototype prototype(FactType type) {
        return Placement.known(prototypes.get(type), type);
    }
}
