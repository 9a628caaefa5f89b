package dev.makegood.server.identity.panel;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.person.Person;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * By which a person works on one case in a panel, and on nothing else.
 *
 * @param caseRef which need not be there
 */
public record PanelPass(Person person, String caseRef, Instant expiresAt) {
    private static final Set<Scope> MOST =
            Set.of(Scope.CASES, Scope.DECISIONS, Scope.REPLIES, Scope.EVALUATIONS, Scope.RULE_SETS);

    public Instant since() {
        return expiresAt.minus(PanelPasses.VALIDITY);
    }

    /** The person, with no more authority than the panel needs. */
    public Caller caller() {
        var all = person.caller();
        var granted = EnumSet.noneOf(Scope.class);
        granted.addAll(all.authorities());
        granted.retainAll(MOST);
        return Caller.person(person.user(), person.name(), granted, person.grade(), person.branch());
    }
}
