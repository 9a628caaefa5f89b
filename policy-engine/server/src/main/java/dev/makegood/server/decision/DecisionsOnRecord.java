package dev.makegood.server.decision;

import dev.makegood.server.decision.log.DecisionQuery;
import dev.makegood.server.decision.log.DecisionRecords;
import dev.makegood.server.decision.log.Reach;
import dev.makegood.server.decision.log.RecordedDecision;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.request.Ids;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows decisions to those who may see them: all, those of one's branch, or one's own. */
@Service
@PreAuthorize("hasAnyAuthority('decisions', 'decisions:branch', 'decisions:all')")
public class DecisionsOnRecord {
    private final DecisionRecords records;

    DecisionsOnRecord(DecisionRecords records) {
        this.records = records;
    }

    /** Nothing, too, if that is no id or the caller may not see the decision. */
    public Optional<Decision> find(String id, Caller caller) {
        return Ids.read(id)
                .flatMap(records::find)
                .filter(recorded -> reachOf(caller).includes(recorded.actor(), recorded.branch()))
                .map(Decision::of);
    }

    /** Whoever decided: for what was put before the caller because of it. */
    @PreAuthorize("isAuthenticated()")
    public Optional<Decision> behind(UUID id) {
        return records.find(id).map(Decision::of);
    }

    /** Newest first. */
    public List<RecordedDecision> list(
            Caller caller, Optional<String> ruleSet, Optional<String> caseRef, Optional<UUID> before, int most) {
        return records.list(new DecisionQuery(reachOf(caller), ruleSet, caseRef, before, most));
    }

    private static Reach reachOf(Caller caller) {
        if (caller.may(Scope.DECISIONS_ALL)) {
            return new Reach.All();
        }
        return caller.may(Scope.DECISIONS_BRANCH)
                ? new Reach.Branch(caller.id(), Optional.ofNullable(caller.branch()))
                : new Reach.Own(caller.id());
    }
}
