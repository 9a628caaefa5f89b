package dev.makegood.server.rating;

import dev.makegood.server.audit.Act;
import dev.makegood.server.casefile.CaseFile;
import dev.makegood.server.casefile.EndedCases;
import dev.makegood.server.decision.CaseDeciding;
import dev.makegood.server.decision.Deciding;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Scope;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/** Asks rules how well a case was served, on record. */
@Component
class RatingRules {
    private static final Logger LOG = LoggerFactory.getLogger(RatingRules.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final EndedCases cases;
    private final CaseDeciding deciding;

    RatingRules(EndedCases cases, CaseDeciding deciding) {
        this.cases = cases;
        this.deciding = deciding;
    }

    /**
     * What they say on record; the same however often they are asked about the same.
     *
     * @throws NotOnRecord if that is not on record, so that they are to be asked again
     */
    Verdict decide(RatingRecords.Wanted wanted, CaseFile file) throws InterruptedException {
        var key = "rating:%s:%d".formatted(wanted.id(), file.version());
        var same = JsonNodeFactory.instance.objectNode().put("key", key);
        return switch (deciding.decide(
                        cases.request(file, wanted.ruleSet()),
                        same,
                        server(wanted.branch()),
                        Optional.of(key),
                        PATIENCE)
                .await()) {
            case Deciding.Decided(var decision) -> Verdict.of(decision.document());
            case Deciding.NotEvaluated(var why) -> {
                LOG.warn(
                        "{} does not rate the case {}: {}",
                        wanted.ruleSet(),
                        file.id(),
                        why.getClass().getSimpleName());
                yield Verdict.none();
            }
            case Deciding.KeyTaken() -> throw new IllegalStateException("another request was made under " + key);
            case Deciding.LogUnavailable(), Deciding.Uncertain() -> throw new NotOnRecord();
        };
    }

    /** Of the branch that the case ended in, so that whoever reads its decisions reads this one. */
    private static Caller server(Optional<String> branch) {
        return new Caller(
                Caller.Kind.API_KEY,
                Act.SYSTEM,
                "",
                Set.of(Scope.DECISIONS, Scope.FACTS_ALL),
                null,
                branch.orElse(null));
    }

    /** What rules said could not be put on record. */
    static final class NotOnRecord extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
