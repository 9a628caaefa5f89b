package dev.makegood.server.release;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Groups;
import dev.makegood.server.organisation.Freezes;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/**
 * Has releases go live, at once or at a moment to come: first every node has it compiled, then all of them switch at one
 * instant.
 */
@Service
@PreAuthorize("hasAuthority('releases')")
public class GoLives {
    private static final int ATTEMPTS = 3;
    private static final Text IN_THE_PAST =
            new Text("That moment is over, or almost", "Thời điểm đó đã qua hoặc sắp qua");

    private final GoLiveRecords records;
    private final ReleaseRecords made;
    private final LiveReleases releases;
    private final Readiness readiness;
    private final Groups groups;
    private final Freezes freezes;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    GoLives(
            GoLiveRecords records,
            ReleaseRecords made,
            LiveReleases releases,
            Readiness readiness,
            Groups groups,
            Freezes freezes,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.records = records;
        this.made = made;
        this.releases = releases;
        this.readiness = readiness;
        this.groups = groups;
        this.freezes = freezes;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** As {@code body} says. Nothing is done unless every node is ready. */
    public Going goLive(String ruleSet, JsonNode body, Caller by) throws InterruptedException {
        var request = GoLiveRequest.of(body);
        if (!request.faults().isEmpty()) {
            return new Going.NotValid(request.faults());
        }
        var barred = groups.bar(ruleSet, Groups.Purpose.REVIEWING, by);
        if (barred.isPresent()) {
            return new Going.NotInGroup(barred.get());
        }
        var release = new ReleaseId(ruleSet, request.release());
        if (!records.isThere(release)) {
            return new Going.NotThere();
        }
        var behind = readiness.behind(release);
        return behind.isEmpty() ? transactions.execute(_ -> stage(release, request, by)) : new Going.NotReady(behind);
    }

    private Going stage(ReleaseId release, GoLiveRequest request, Caller by) {
        records.lock();
        var earliest = records.earliest();
        if (request.at().filter(at -> at.isBefore(earliest)).isPresent()) {
            return new Going.NotValid(List.of(new Fault(
                    GoLiveRequest.AT, FactFault.Code.OUT_OF_BOUNDS.name(), IN_THE_PAST, GoLiveRequest.GIVE_AT)));
        }
        var standing = standing(release.ruleSet(), earliest);
        var refused = refused(release, request, standing);
        if (refused.isPresent()) {
            return refused.get();
        }
        var at = request.at().map(GoLiveRecords::wholeMillis).orElse(earliest);
        if (standing.wasLive(release)) {
            standing.scheduled().forEach(other -> suspend(other, release));
            return done(release, at, StagedGoLive.Kind.ROLLBACK, request.reason(), Optional.empty(), by);
        }
        var freeze = freezes.at(at);
        if (freeze.isPresent() && request.inFreeze().isEmpty()) {
            return new Going.Frozen(freeze.get(), freezes.zone());
        }
        standing.scheduled().forEach(other -> suspend(other, release));
        var inFreeze = freeze.flatMap(_ -> request.inFreeze());
        return done(release, at, StagedGoLive.Kind.RELEASED, request.reason(), inFreeze, by);
    }

    /** Makes a release of the one that decides, in which one rule more is stopped, and has it go live at once. */
    public Going stop(String ruleSet, JsonNode body, Caller by) throws InterruptedException {
        var request = StopRequest.of(body);
        if (!request.faults().isEmpty()) {
            return new Going.NotValid(request.faults());
        }
        var barred = groups.bar(ruleSet, Groups.Purpose.REVIEWING, by);
        if (barred.isPresent()) {
            return new Going.NotInGroup(barred.get());
        }
        Going going = new Going.NotThere();
        for (int i = 0; i < ATTEMPTS; i++) {
            going = stop(ruleSet, request, by);
            if (!(going instanceof Going.BaseMoved)) {
                break;
            }
        }
        return going;
    }

    private Going stop(String ruleSet, StopRequest request, Caller by) throws InterruptedException {
        var live = standing(ruleSet, records.earliest()).live();
        if (live.isEmpty()) {
            return new Going.NotThere();
        }
        var files =
                releases.numbered(ruleSet, live.get().number()).orElseThrow().files();
        var refused = request.refused(files);
        if (refused.isPresent()) {
            return refused.get();
        }
        var release = Objects.requireNonNull(transactions.execute(_ -> made.make(
                ruleSet, request.stopped(files), Optional.of(live.get().number()), Optional.empty(), by.id())));
        var behind = readiness.behind(release);
        return behind.isEmpty()
                ? transactions.execute(_ -> stop(live.get(), release, request, by))
                : new Going.NotReady(behind);
    }

    private Going stop(ReleaseId live, ReleaseId release, StopRequest request, Caller by) {
        records.lock();
        var earliest = records.earliest();
        var standing = standing(release.ruleSet(), earliest);
        var moved = standing.live().filter(now -> !now.equals(live));
        if (moved.isPresent()) {
            return new Going.BaseMoved(moved.get());
        }
        standing.scheduled().forEach(other -> suspend(other, release));
        var seq = records.add(
                release, earliest, StagedGoLive.Kind.STOPPED, Optional.of(request.rule()), by.id(), request.reason());
        audit.record(act(by, "rule.stopped", release)
                .with(StopRequest.RULE, request.rule())
                .with("effectiveAt", earliest.toString())
                .with(StopRequest.REASON, request.reason()));
        return new Going.Done(records.find(seq).orElseThrow());
    }

    private Standing standing(String ruleSet, Instant moment) {
        return Standing.of(records.of(ruleSet), moment);
    }

    private Optional<Going> refused(ReleaseId release, GoLiveRequest request, Standing standing) {
        if (standing.live().filter(release::equals).isPresent()) {
            return Optional.of(new Going.LiveAlready());
        }
        var base = records.base(release);
        if (!standing.wasLive(release) && base.isPresent()) {
            var moved = standing.live().filter(live -> live.number() != base.get());
            if (moved.isPresent()) {
                return Optional.of(new Going.BaseMoved(moved.get()));
            }
        }
        return request.at().isPresent() && !standing.scheduled().isEmpty()
                ? Optional.of(new Going.InTheWay(standing.scheduled().getFirst()))
                : Optional.empty();
    }

    /**
     * What goes live of a rule set, or did.
     *
     * @param live that which decides a moment from now
     * @param scheduled what is to come after
     */
    private record Standing(Optional<ReleaseId> live, List<StagedGoLive> scheduled, List<StagedGoLive> past) {
        static Standing of(List<StagedGoLive> newestFirst, Instant moment) {
            var parts = newestFirst.stream()
                    .filter(goLive -> goLive.end().isEmpty())
                    .collect(Collectors.partitioningBy(
                            goLive -> goLive.effectiveAt().isAfter(moment)));
            var past = parts.getOrDefault(false, List.of());
            return new Standing(
                    past.stream().map(StagedGoLive::release).findFirst(), parts.getOrDefault(true, List.of()), past);
        }

        boolean wasLive(ReleaseId release) {
            return past.stream().anyMatch(goLive -> goLive.release().equals(release));
        }
    }

    private Going done(
            ReleaseId release,
            Instant at,
            StagedGoLive.Kind kind,
            String reason,
            Optional<String> inFreeze,
            Caller by) {
        var seq = records.add(release, at, kind, Optional.empty(), by.id(), reason);
        inFreeze.ifPresent(why -> records.inFreeze(seq, why));
        var act = act(by, "release.goes-live", release)
                .with("kind", kind.key())
                .with("effectiveAt", at.toString())
                .with(GoLiveRequest.REASON, reason);
        audit.record(inFreeze.map(why -> act.with(GoLiveRequest.IN_FREEZE, why)).orElse(act));
        return new Going.Done(records.find(seq).orElseThrow());
    }

    private void suspend(StagedGoLive scheduled, ReleaseId by) {
        var reason = "Release %d went live before, which this one was not made for.".formatted(by.number());
        records.end(scheduled.seq(), StagedGoLive.Ended.SUSPENDED, Act.SYSTEM, reason);
        audit.record(Act.of(Act.SYSTEM, "release.go-live-suspended", subject(scheduled.release()))
                .with("effectiveAt", scheduled.effectiveAt().toString()));
    }

    /** Takes one back that is still to come. */
    public Going withdraw(String ruleSet, long seq, JsonNode body, Caller by) {
        var barred = groups.bar(ruleSet, Groups.Purpose.REVIEWING, by);
        if (barred.isPresent()) {
            return new Going.NotInGroup(barred.get());
        }
        var members = Members.of(body, GoLiveRequest.REASON);
        var reason = members.text(GoLiveRequest.REASON, GoLiveRequest.LONGEST_REASON);
        return members.faults().isEmpty()
                ? withdraw(ruleSet, seq, reason.orElseThrow(), by)
                : new Going.NotValid(members.faults());
    }

    private Going withdraw(String ruleSet, long seq, String reason, Caller by) {
        return transactions.execute(_ -> {
            records.lock();
            var found = records.find(seq)
                    .filter(goLive -> goLive.release().ruleSet().equals(ruleSet));
            if (found.isEmpty()) {
                return new Going.NotThere();
            }
            if (isOver(found.get())) {
                return new Going.TooLate();
            }
            records.end(seq, StagedGoLive.Ended.WITHDRAWN, by.id(), reason);
            audit.record(
                    act(by, "release.go-live-withdrawn", found.get().release()).with(GoLiveRequest.REASON, reason));
            return new Going.Done(records.find(seq).orElseThrow());
        });
    }

    /** What is about to be, nodes may have taken for certain. */
    private boolean isOver(StagedGoLive goLive) {
        return goLive.end().isPresent()
                || goLive.effectiveAt().isBefore(records.now().plus(Timetable.LEAD));
    }

    private static Act act(Caller by, String action, ReleaseId release) {
        return Act.of(by.id(), action, subject(release));
    }

    private static String subject(ReleaseId release) {
        return "release:%s/%d".formatted(release.ruleSet(), release.number());
    }
}
