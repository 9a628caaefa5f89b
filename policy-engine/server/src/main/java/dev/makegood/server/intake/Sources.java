package dev.makegood.server.intake;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Branches;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.organisation.Settling;
import dev.makegood.server.request.Ids;
import dev.makegood.server.ruleset.RuleSets;
import dev.makegood.server.webhook.Secret;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Makes and changes sources of cases, and shows what was not taken of theirs. */
@Service
@PreAuthorize("hasAuthority('webhooks')")
public class Sources {
    private final SourceRecords records;
    private final Secrets secrets;
    private final RuleSets ruleSets;
    private final Branches branches;
    private final AuditTrail audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    Sources(
            SourceRecords records,
            Secrets secrets,
            RuleSets ruleSets,
            Branches branches,
            AuditTrail audit,
            TransactionOperations transactions,
            Clock clock) {
        this.records = records;
        this.secrets = secrets;
        this.ruleSets = ruleSets;
        this.branches = branches;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A source whose secret is to be had now and never again. */
    public record Made(Source source, Secret secret) {}

    /** By name. */
    public List<Source> all() {
        return records.all();
    }

    /** A new source, whose events are taken from now on. */
    public Settling<Made> make(JsonNode body, Caller by) {
        var request = new SourceRequest(body, false, ruleSets, branches);
        return request.faults().isEmpty()
                ? transactions.execute(_ -> make(request.source(UUID.randomUUID(), now(), by.id()), by))
                : new Settling.NotValid<>(request.faults());
    }

    private Settling<Made> make(Source source, Caller by) {
        if (!records.add(source)) {
            return new Settling.AlreadyThere<>();
        }
        audit.record(act(by, "case-source.made", source));
        return new Settling.Done<>(new Made(source, secrets.newest(source)));
    }

    /** The source as the body says, if nobody else changed it since. */
    public Settling<Source> change(String id, JsonNode body, Caller by) {
        var request = new SourceRequest(body, true, ruleSets, branches);
        var found = find(id);
        if (found.isEmpty()) {
            return new Settling.NotThere<>();
        }
        return request.faults().isEmpty()
                ? transactions.execute(_ -> change(request.changed(found.get()), request.version(), by))
                : new Settling.NotValid<>(request.faults());
    }

    private Settling<Source> change(Source source, int version, Caller by) {
        if (records.isNameOfAnother(source.name(), source.id())) {
            return new Settling.AlreadyThere<>();
        }
        if (!records.change(source, version)) {
            return new Settling.ChangedMeanwhile<>();
        }
        audit.record(act(by, "case-source.changed", source));
        return new Settling.Done<>(records.find(source.id()).orElseThrow());
    }

    /** Another secret; the one before holds for {@link Secrets#OLD_ONE_HOLDS} yet. */
    public Settling<Made> rotate(String id, Caller by) {
        return find(id).map(source -> transactions.execute(_ -> {
                    records.rotate(source.id(), now());
                    audit.record(act(by, "case-source.secret-made", source));
                    var rotated = records.find(source.id()).orElseThrow();
                    return (Settling<Made>) new Settling.Done<>(new Made(rotated, secrets.newest(rotated)));
                }))
                .orElseGet(Settling.NotThere::new);
    }

    /** What was not taken of its events, newest first, at most a hundred. */
    public Settling<List<Refusal>> refusals(String id) {
        return find(id).<Settling<List<Refusal>>>map(source -> new Settling.Done<>(records.refusals(source.id())))
                .orElseGet(Settling.NotThere::new);
    }

    private Optional<Source> find(String id) {
        return Ids.read(id).flatMap(records::find);
    }

    private static Act act(Caller by, String action, Source source) {
        return Act.of(by.id(), action, Source.subject(source.id()))
                .with("ruleSets", source.ruleSets())
                .with("active", source.active());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
