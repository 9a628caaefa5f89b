package dev.makegood.server.identity.panel;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.person.People;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.request.Change;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Lets people work on a case in a panel, as a system asks for them. */
@Service
@PreAuthorize("hasAuthority('panel-passes')")
public class PanelEntry {
    private static final String PERSON = "person";
    private static final String CASE_REF = "caseRef";
    private static final int LONGEST_REF = 200;
    private static final String KEY = Caller.Kind.API_KEY.key() + ":";

    private final People people;
    private final PanelPasses passes;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    PanelEntry(People people, PanelPasses passes, AuditTrail audit, TransactionOperations transactions) {
        this.people = people;
        this.passes = passes;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * A pass for the person and the case that the body names. Whether there is such a case, and the person may see it,
     * shows in the panel alone.
     */
    public Change<PanelPasses.Issued> open(JsonNode body, Caller by) {
        var request = Members.of(body, PERSON, CASE_REF);
        var person = person(request);
        var caseRef = request.text(CASE_REF, LONGEST_REF);
        return request.faults().isEmpty()
                ? transactions.execute(_ -> open(person.orElseThrow(), caseRef.orElseThrow(), by))
                : new Change.NotValid<>(request.faults());
    }

    private Optional<Person> person(Members request) {
        var given = request.secret(PERSON, PanelTexts.GIVE_AGENT);
        var person = given.flatMap(people::named).filter(PanelEntry::works);
        if (given.isPresent() && person.isEmpty()) {
            request.note(PERSON, FactFault.Code.NOT_IN_LIST.name(), PanelTexts.NO_AGENT, PanelTexts.GIVE_AGENT);
        }
        return person;
    }

    private static boolean works(Person person) {
        return person.active()
                && !person.passwordChangeRequired()
                && person.caller().may(Scope.CASES);
    }

    private Change<PanelPasses.Issued> open(Person person, String caseRef, Caller by) {
        var issued = passes.issue(person, caseRef, UUID.fromString(by.id().substring(KEY.length())));
        audit.record(Act.of(by.id(), "panel.opened", person.id())
                .with(CASE_REF, caseRef)
                .with("expiresAt", issued.pass().expiresAt().toString()));
        return new Change.Made<>(issued);
    }
}
