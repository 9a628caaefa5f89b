package dev.makegood.evaluation;

import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.FactType;
import java.util.Collection;
import org.kie.api.prototype.PrototypeFact;
import org.kie.api.prototype.PrototypeFactInstance;

/** A fact type as Drools tells types apart: by name, without a class of its own. */
final class FactPrototype implements PrototypeFact {
    static final String PACKAGE = "policy";

    private final FactType type;
    private final String fullName;

    FactPrototype(FactType type) {
        this.type = type;
        this.fullName = PACKAGE + "." + type.name();
    }

    FactType type() {
        return type;
    }

    @Override
    public String getPackage() {
        return PACKAGE;
    }

    @Override
    public String getName() {
        return type.name();
    }

    /** Asked for at each insertion, so it is made only once. */
    @Override
    public String getFullName() {
        return fullName;
    }

    @Override
    public Collection<String> getFieldNames() {
        return type.attributes().stream().map(Attribute::name).toList();
    }

    @Override
    public Field getField(String name) {
        throw new IllegalStateException("conditions read facts by themselves");
    }

    @Override
    public int getFieldIndex(String name) {
        return type.position(name);
    }

    @Override
    public PrototypeFactInstance newInstance() {
        throw new IllegalStateException("facts come from the case");
    }

    @Override
    public boolean isEvent() {
        return false;
    }
}
