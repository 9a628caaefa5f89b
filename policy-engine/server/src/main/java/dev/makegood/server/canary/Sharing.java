package dev.makegood.server.canary;

import dev.makegood.language.RuleSet;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.canary.StandingCanary.Kind;
import dev.makegood.server.canary.StandingCanary.Step;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Groups;
import dev.makegood.server.organisation.Freezes;
import dev.makegood.server.release.GoLive;
import dev.makegood.server.release.Readiness;
import dev.makegood.server.release.ReleaseId;
import dev.makegood.server.release.Timetables;
import dev.makegood.server.ruleset.RuleSets;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/**
 * Has releases decide for a share of customers: first every node has it compiled, then all of them begin at one instant.
 */
@Service
@PreAuthorize("hasAuthority('releases')")
public class Sharing {
    private final Readiness readiness;
    private final Timetables timetables;
    private final RuleSets ruleSets;
    private final CanaryRecords records;
    private final Halting halting;
    private final Groups groups;
    private final Freezes freezes;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    Sharing(
            Readiness readiness,
            Timetables timetables,
            RuleSets ruleSets,
            CanaryRecords records,
            Halting halting,
            Groups groups,
            Freezes freezes,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.readiness = readiness;
        this.timetables = timetables;
        this.ruleSets = ruleSets;
        this.records = records;
        this.halting = halting;
        this.groups = groups;
        this.freezes = freezes;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** As {@code body} says. Nothing is done unless every node is ready. */
    public Shared start(String ruleSet, JsonNode body, Caller by) throws InterruptedException {
        var request = CanaryRequest.start(body);
        if (!request.faults().isEmpty()) {
            return new Shared.NotValid(request.faults());
        }
        var barred = groups.bar(ruleSet, Groups.Purpose.REVIEWING, by);
        if (barred.isPresent()) {
            return new Shared.NotInGroup(barred.get());
        }
        var candidate = new ReleaseId(ruleSet, request.release());
        if (!readiness.isThere(candidate)) {
            return new Shared.NotThere();
        }
        var behind = readiness.behind(candidate);
        return behind.isEmpty()
                ? transactions.execute(_ -> start(candidate, request, by))
                : new Shared.NotReady(behind);
    }

    private Shared start(ReleaseId candidate, CanaryRequest request, Caller by) {
        var earliest = timetables.lock();
        var live = timetables.read().goLive(candidate.ruleSet(), earliest);
        if (live.isEmpty()) {
            return new Shared.NotThere();
        }
        return refused(candidate, live.get().release(), request, earliest)
                .orElseGet(() -> start(candidate, live.get(), request, earliest, by));
    }

    private Optional<Shared> refused(ReleaseId candidate, ReleaseId live, CanaryRequest request, Instant moment) {
        if (live.equals(candidate)) {
            return Optional.of(new Shared.LiveAlready());
        }
        if (readiness.isMadeForAnother(candidate, live)) {
            return Optional.of(new Shared.BaseMoved(live));
        }
        var freeze = freezes.at(moment);
        if (freeze.isPresent() && request.inFreeze().isEmpty()) {
            return Optional.of(new Shared.Frozen(freeze.get(), freezes.zone()));
        }
        var hasKey = ruleSets.released(live.ruleSet(), live.number())
                .flatMap(RuleSet::canaryKey)
                .isPresent();
        return hasKey
                ? records.running(candidate.ruleSet(), moment).map(Shared.RunningAlready::new)
                : Optional.of(new Shared.NoKey());
    }

    private Shared start(ReleaseId candidate, GoLive live, CanaryRequest request, Instant effectiveAt, Caller by) {
        var canary = records.add(candidate, live, request, by.id());
        records.step(canary, step(Kind.STARTED, request, effectiveAt, by));
        var started = Halting.act(by.id(), "canary.started", candidate)
                .with(CanaryRequest.SHARE, request.share().percent().toPlainString())
                .with("effectiveAt", effectiveAt.toString())
                .with(CanaryRequest.REASON, request.reason());
        audit.record(request.inFreeze()
                .map(reason -> started.with(CanaryRequest.IN_FREEZE, reason))
                .orElse(started));
        return done(candidate.ruleSet(), canary);
    }

    /** Has it decide for a larger or a smaller share; whoever is in a share is in every larger one. */
    public Shared change(String ruleSet, long canary, JsonNode body, Caller by) {
        var request = CanaryRequest.change(body);
        if (!request.faults().isEmpty()) {
            return new Shared.NotValid(request.faults());
        }
        var barred = groups.bar(ruleSet, Groups.Purpose.REVIEWING, by);
        return barred.isPresent()
                ? new Shared.NotInGroup(barred.get())
                : transactions.execute(_ -> change(ruleSet, canary, request, by));
    }

    private Shared change(String ruleSet, long canary, CanaryRequest request, Caller by) {
        var effectiveAt = timetables.lock();
        var found = records.find(ruleSet, canary);
        if (found.isEmpty()) {
            return new Shared.NotThere();
        }
        if (isOver(found.get(), effectiveAt)) {
            return new Shared.Over();
        }
        records.step(canary, step(Kind.CHANGED, request, effectiveAt, by));
        audit.record(Halting.act(by.id(), "canary.changed", found.get().candidate())
                .with(CanaryRequest.SHARE, request.share().percent().toPlainString())
                .with("effectiveAt", effectiveAt.toString())
                .with(CanaryRequest.REASON, request.reason()));
        return done(ruleSet, canary);
    }

    private boolean isOver(StandingCanary canary, Instant moment) {
        return canary.end().isPresent()
                || records.running(canary.candidate().ruleSet(), moment).isEmpty();
    }

    /** Has the live release decide for everybody again. */
    public Shared halt(String ruleSet, long canary, JsonNode body, Caller by) {
        var request = CanaryRequest.halt(body);
        if (!request.faults().isEmpty()) {
            return new Shared.NotValid(request.faults());
        }
        var barred = groups.bar(ruleSet, Groups.Purpose.REVIEWING, by);
        if (barred.isPresent()) {
            return new Shared.NotInGroup(barred.get());
        }
        var found = records.find(ruleSet, canary);
        if (found.isEmpty()) {
            return new Shared.NotThere();
        }
        return halting.byHand(found.get(), by.id(), request.reason()) ? done(ruleSet, canary) : new Shared.Over();
    }

    private static Step step(Kind kind, CanaryRequest request, Instant effectiveAt, Caller by) {
        return new Step(kind, request.share(), effectiveAt, by.id(), request.reason(), Optional.empty());
    }

    private Shared done(String ruleSet, long canary) {
        return new Shared.Done(records.find(ruleSet, canary).orElseThrow());
    }
}
