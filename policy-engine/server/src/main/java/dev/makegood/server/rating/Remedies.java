package dev.makegood.server.rating;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.organisation.Settling;
import dev.makegood.server.request.Members;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Shows what is to be done because of ratings, and puts down what was. */
@Service
public class Remedies {
    private static final String NOTE = "note";
    private static final String REASON = "reason";
    private static final int LONGEST = 2000;

    private final RemedyRecords records;
    private final AuditTrail audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    Remedies(RemedyRecords records, AuditTrail audit, TransactionOperations transactions, Clock clock) {
        this.records = records;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Those behind that one that the caller may see: what is due first first, what ended last first. */
    @PreAuthorize("hasAnyAuthority('service-levels', 'decisions:all')")
    public List<Remedy> list(RemedyState state, Optional<UUID> after, int most, Caller caller) {
        return records.list(state, after, Sight.of(caller), most);
    }

    /** It was done, as the body says. */
    @PreAuthorize("hasAuthority('service-levels')")
    public Settling<Remedy> done(Optional<UUID> id, JsonNode body, Caller by) {
        var members = Members.of(body, NOTE);
        var note = members.textIfGiven(NOTE, LONGEST);
        return end(id, RemedyState.DONE, note, members, by);
    }

    /** It is not done, for the reason that the body gives. */
    @PreAuthorize("hasAuthority('service-levels')")
    public Settling<Remedy> drop(Optional<UUID> id, JsonNode body, Caller by) {
        var members = Members.of(body, REASON);
        var reason = members.text(REASON, LONGEST);
        return end(id, RemedyState.DROPPED, reason, members, by);
    }

    private Settling<Remedy> end(
            Optional<UUID> id, RemedyState state, Optional<String> note, Members members, Caller by) {
        var found = id.flatMap(records::find).filter(remedy -> Sight.of(by).covers(remedy.branch()));
        if (found.isEmpty()) {
            return new Settling.NotThere<>();
        }
        return members.faults().isEmpty()
                ? transactions.execute(_ -> end(found.get(), state, note, by))
                : new Settling.NotValid<>(members.faults());
    }

    private Settling<Remedy> end(Remedy remedy, RemedyState state, Optional<String> note, Caller by) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!records.end(remedy.id(), state, now, by.id(), note)) {
            return new Settling.ChangedMeanwhile<>();
        }
        audit.record(Act.of(by.id(), action(state), "remedy:" + remedy.id()).with("topic", remedy.topic()));
        return new Settling.Done<>(records.find(remedy.id()).orElseThrow());
    }

    private static String action(RemedyState state) {
        return state == RemedyState.DONE ? "remedy.done" : "remedy.dropped";
    }
}
