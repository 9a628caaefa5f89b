package dev.makegood.evaluation;

import org.drools.model.Variable;
import org.drools.model.constraints.AbstractSingleConstraint;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.drools.model.functions.Predicate4;
import org.drools.model.functions.Predicate5;
import org.drools.model.functions.PredicateInformation;
import org.drools.model.functions.PredicateN;
import org.drools.model.impl.ModelComponent;

/** One condition in the Drools model: on the fact of its pattern, and where it is a join on those matched before. */
final class FactConstraint extends AbstractSingleConstraint {
    private final Variable<?>[] variables;
    private final PredicateN predicate;

    /**
     * A condition.
     *
     * @param id the same for the same test only: conditions of one id share a node
     */
    FactConstraint(String id, Variable<?>[] variables, PredicateN predicate) {
        super(id, PredicateInformation.EMPTY_PREDICATE_INFORMATION);
        this.variables = variables;
        this.predicate = predicate;
    }

    @Override
    @SuppressWarnings("rawtypes") // Drools' own signature
    public Variable[] getVariables() {
        return variables;
    }

    @Override
    public PredicateN getPredicate() {
        return predicate;
    }

    @Override
    @SuppressWarnings("rawtypes") // Drools' own signature
    public Predicate1 getPredicate1() {
        return (Predicate1<Object>) predicate::test;
    }

    @Override
    @SuppressWarnings("rawtypes") // Drools' own signature
    public Predicate2 getPredicate2() {
        return (Predicate2<Object, Object>) predicate::test;
    }

    @Override
    @SuppressWarnings("rawtypes") // Drools' own signature
    public Predicate3 getPredicate3() {
        return (Predicate3<Object, Object, Object>) predicate::test;
    }

    @Override
    @SuppressWarnings("rawtypes") // Drools' own signature
    public Predicate4 getPredicate4() {
        return (Predicate4<Object, Object, Object, Object>) predicate::test;
    }

    @Override
    @SuppressWarnings("rawtypes") // Drools' own signature
    public Predicate5 getPredicate5() {
        return (Predicate5<Object, Object, Object, Object, Object>) predicate::test;
    }

    @Override
    public FactConstraint negate() {
        throw new IllegalStateException("negation is part of the condition");
    }

    @Override
    @SuppressWarnings("rawtypes") // Drools' own signature
    public FactConstraint replaceVariable(Variable before, Variable after) {
        var replaced = variables.clone();
        for (int i = 0; i < replaced.length; i++) {
            if (replaced[i].equals(before)) {
                replaced[i] = after;
            }
        }
        return new FactConstraint(getExprId(), replaced, predicate);
    }

    @Override
    public boolean isEqualTo(ModelComponent other) {
        return other instanceof FactConstraint that && getExprId().equals(that.getExprId());
    }
}
