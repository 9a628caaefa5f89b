package dev.makegood.server.rating;

import dev.makegood.server.casefile.CaseFile;
import dev.makegood.server.casefile.EndedCases;
import dev.makegood.server.decision.ServerDecisions;
import org.springframework.stereotype.Component;

/** Asks rules how well a case was served, on record. */
@Component
class RatingRules {
    private final EndedCases cases;
    private final ServerDecisions decisions;

    RatingRules(EndedCases cases, ServerDecisions decisions) {
        this.cases = cases;
        this.decisions = decisions;
    }

    /**
     * What they say on record; the same however often they are asked about the same.
     *
     * @throws ServerDecisions.NotOnRecord if that is not on record, so that they are to be asked again
     */
    Verdict decide(RatingRecords.Wanted wanted, CaseFile file) {
        var key = "rating:%s:%d".formatted(wanted.id(), file.version());
        return decisions
                .decide(cases.request(file, wanted.ruleSet()), key, wanted.branch())
                .map(Verdict::of)
                .orElseGet(Verdict::none);
    }
}
