package dev.makegood.server.organisation;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Lists, makes, changes and removes freezes. */
@Service
@PreAuthorize("hasAuthority('organisation')")
public class FreezeAdministration {
    private final Freezes freezes;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    FreezeAdministration(
            Freezes freezes, AuditTrail audit, ApplicationEventPublisher events, TransactionOperations transactions) {
        this.freezes = freezes;
        this.audit = audit;
        this.events = events;
        this.transactions = transactions;
    }

    /** Earliest first. */
    @PreAuthorize("hasAuthority('rule-sets')")
    public List<Freeze> all() {
        return freezes.all();
    }

    /** A freeze as the body says. What was to go live in it does not. */
    public Settling<Freeze> make(JsonNode body, Caller by) {
        var request = FreezeRequest.ofNew(body);
        if (!request.faults().isEmpty()) {
            return new Settling.NotValid<>(request.faults());
        }
        var freeze = request.freeze(UUID.randomUUID());
        return transactions.execute(_ -> {
            freezes.add(freeze);
            return done(freeze, "freeze.made", by);
        });
    }

    /** The freeze as the body says, if nobody else changed it since. */
    public Settling<Freeze> change(UUID id, JsonNode body, Caller by) {
        var request = FreezeRequest.ofChanged(body);
        return transactions.execute(_ -> {
            if (freezes.find(id).isEmpty()) {
                return new Settling.NotThere<>();
            }
            if (!request.faults().isEmpty()) {
                return new Settling.NotValid<>(request.faults());
            }
            return freezes.change(request.freeze(id))
                    ? done(freezes.find(id).orElseThrow(), "freeze.changed", by)
                    : new Settling.ChangedMeanwhile<>();
        });
    }

    /** Those days are free again. */
    public Settling<Freeze> remove(UUID id, Caller by) {
        return transactions.execute(_ -> freezes.find(id)
                .<Settling<Freeze>>map(freeze -> {
                    freezes.remove(id);
                    return done(freeze, "freeze.removed", by);
                })
                .orElseGet(Settling.NotThere::new));
    }

    private Settling<Freeze> done(Freeze freeze, String action, Caller by) {
        audit.record(Act.of(by.id(), action, "freeze:" + freeze.id())
                .with(FreezeRequest.FROM, freeze.from().toString())
                .with(FreezeRequest.TO, freeze.to().toString())
                .with(FreezeRequest.REASON, freeze.reason().en()));
        events.publishEvent(new FreezesMoved());
        return new Settling.Done<>(freeze);
    }
}
