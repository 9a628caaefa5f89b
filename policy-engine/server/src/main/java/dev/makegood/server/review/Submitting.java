package dev.makegood.server.review;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.draft.Draft;
import dev.makegood.server.draft.DraftIds;
import dev.makegood.server.draft.Drafts;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Groups;
import dev.makegood.server.release.Release;
import dev.makegood.server.ruleset.CompiledRuleSet;
import dev.makegood.server.ruleset.RuleSets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Gives drafts to others to approve, and takes them back. */
@Service
public class Submitting {
    private final Drafts drafts;
    private final Gates gates;
    private final RuleSets ruleSets;
    private final SubmissionRecords records;
    private final Groups groups;
    private final AuditTrail audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    Submitting(
            Drafts drafts,
            Gates gates,
            RuleSets ruleSets,
            SubmissionRecords records,
            Groups groups,
            AuditTrail audit,
            TransactionOperations transactions,
            Clock clock) {
        this.drafts = drafts;
        this.gates = gates;
        this.ruleSets = ruleSets;
        this.records = records;
        this.groups = groups;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How its newest version stands at the gates; nothing where there is no such draft. */
    @PreAuthorize("hasAnyAuthority('drafts', 'drafts:read')")
    public Optional<List<Gate.Standing>> gates(String draft) {
        return drafts.find(draft).map(found -> gates.of(found.files()));
    }

    /** The version that {@code body} names. */
    @PreAuthorize("hasAuthority('drafts')")
    public Reviewed submit(String draft, JsonNode body, Caller by) {
        var found = drafts.find(draft).map(Drafts.WithFiles::draft);
        if (found.isEmpty()) {
            return new Reviewed.NotThere();
        }
        if (found.get().state() == Draft.State.DISCARDED) {
            return new Reviewed.Discarded();
        }
        var barred = groups.bar(found.get().ruleSet(), Groups.Purpose.WRITING, by);
        if (barred.isPresent()) {
            return new Reviewed.NotInGroup(barred.get());
        }
        var request = SubmissionRequest.of(body, found.get().version());
        if (!request.faults().isEmpty()) {
            return new Reviewed.NotValid(request.faults());
        }
        return isBehind(found.get()) ? new Reviewed.BaseMoved() : submit(found.get(), request, by);
    }

    /** Whether it lacks what became otherwise since the release it builds on, such as a rule that was stopped. */
    private boolean isBehind(Draft draft) {
        return draft.base().isPresent()
                && ruleSets.find(draft.ruleSet())
                        .map(CompiledRuleSet::release)
                        .filter(live -> live.number() != draft.base().get().release())
                        .isPresent();
    }

    private Reviewed submit(Draft draft, SubmissionRequest request, Caller by) {
        var files = drafts.save(draft.id().toString(), request.version())
                .orElseThrow()
                .files();
        var held = gates.of(files).stream()
                .filter(standing -> !standing.isPassed() && !request.overrides().containsKey(standing.gate()))
                .toList();
        return held.isEmpty() ? keep(draft, request, by) : new Reviewed.Held(held);
    }

    private Reviewed keep(Draft draft, SubmissionRequest request, Caller by) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var id = DraftIds.at(at);
        var live = ruleSets.find(draft.ruleSet()).map(CompiledRuleSet::release).map(Release::number);
        var kept = transactions.execute(_ -> {
            var isFirst = records.add(new SubmissionRecords.New(
                    id,
                    draft.id(),
                    request.version(),
                    draft.ruleSet(),
                    live,
                    request.message(),
                    request.overrides(),
                    at,
                    by.id()));
            if (isFirst) {
                audit.record(submitted(draft, request, by, id));
            }
            return isFirst;
        });
        return Boolean.TRUE.equals(kept)
                ? new Reviewed.Done(records.find(id).orElseThrow())
                : new Reviewed.SubmittedAlready();
    }

    private static Act submitted(Draft draft, SubmissionRequest request, Caller by, UUID id) {
        var overridden = new TreeSet<String>();
        request.overrides().keySet().forEach(gate -> overridden.add(gate.name()));
        return Act.of(by.id(), "submission.made", "submission:" + id)
                .with("draft", draft.id().toString())
                .with("version", String.valueOf(request.version()))
                .with("overridden", List.copyOf(overridden));
    }
}
