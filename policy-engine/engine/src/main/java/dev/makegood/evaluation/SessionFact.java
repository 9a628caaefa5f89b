package dev.makegood.evaluation;

import dev.makegood.vocabulary.Fact;
import java.util.Map;
import org.kie.api.prototype.Prototype;
import org.kie.api.prototype.PrototypeFactInstance;

/** A fact as Drools sees it during one evaluation. The network never looks inside; conditions do. */
final class SessionFact implements PrototypeFactInstance {
    private final FactPrototype prototype;
    private final Fact fact;
    private final Run run;

    SessionFact(FactPrototype prototype, Fact fact, Run run) {
        this.prototype = prototype;
        this.fact = fact;
        this.run = run;
    }

    Fact fact() {
        return fact;
    }

    Run run() {
        return run;
    }

    @Override
    public Prototype getPrototype() {
        return prototype;
    }

    @Override
    public Object get(String attribute) {
        var value = fact.value(attribute);
        return value == null ? Prototype.UNDEFINED_VALUE : value;
    }

    @Override
    public void put(String attribute, Object value) {
        throw new IllegalStateException("a fact never changes");
    }

    @Override
    public boolean has(String attribute) {
        return fact.value(attribute) != null;
    }

    @Override
    public Map<String, Object> asMap() {
        throw new IllegalStateException("facts are read by attribute");
    }

    @Override
    public String toString() {
        return fact.path();
    }
}
