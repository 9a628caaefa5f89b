package dev.makegood.server.casefile;

import dev.makegood.server.decision.Answer;
import dev.makegood.server.decision.CaseDeciding;
import dev.makegood.server.decision.Deciding;
import dev.makegood.server.decision.DecisionExplanations;
import dev.makegood.server.decision.Explained;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.request.Members;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Asks the rule sets of cases, and has cases decided on record. */
@Service
@PreAuthorize("hasAuthority('cases')")
public class CaseAnswers {
    private final Cases cases;
    private final CaseRecords records;
    private final Asking asking;
    private final CaseDeciding deciding;
    private final DecidedCases decided;
    private final TransactionOperations transactions;

    CaseAnswers(
            Cases cases,
            CaseRecords records,
            Asking asking,
            CaseDeciding deciding,
            DecidedCases decided,
            TransactionOperations transactions) {
        this.cases = cases;
        this.records = records;
        this.asking = asking;
        this.deciding = deciding;
        this.decided = decided;
        this.transactions = transactions;
    }

    /** What they say to the case as it is; nothing where there is no such case. */
    public Optional<Recommendation> recommend(String ref, Caller caller) {
        return cases.find(ref, caller)
                .map(file -> new Recommendation(
                        file,
                        file.ruleSets().stream()
                                .map(id -> new Recommendation.Said(id, asking.ask(file, id, caller)))
                                .toList()));
    }

    /**
     * How what one of them says comes about.
     *
     * @param rule of which is asked what would make it fire, of what is not known
     */
    public Working<Explained> explain(String ref, String ruleSet, Optional<String> rule, Caller caller) {
        return cases.find(ref, caller)
                .filter(file -> file.ruleSets().contains(ruleSet))
                .<Working<Explained>>map(file -> new Working.Done<>(
                        switch (asking.ask(file, ruleSet, caller)) {
                            case Answer.Evaluated evaluated ->
                                DecisionExplanations.explain(evaluated.ruleSet().ruleSet(), evaluated.facts(), rule);
                            case Answer.Refused refused -> new Explained.Refused(refused);
                        }))
                .orElseGet(Working.NotThere::new);
    }

    /** The facts it has now that rule set has words for; nothing where there is no such case. */
    public Optional<ObjectNode> facts(String ref, String ruleSet, Caller caller) {
        return cases.find(ref, caller).map(file -> asking.body(file, ruleSet).withObjectProperty(Asking.FACTS));
    }

    /**
     * Has it decided on record by the rule set that {@code body} names, on the facts as they are.
     *
     * @param base the version the caller knows: another is not decided
     */
    public Working<Deciding> decide(
            String ref, OptionalInt base, JsonNode body, Optional<String> key, Caller caller, Duration patience)
            throws InterruptedException {
        var found = cases.find(ref, caller);
        if (found.isEmpty()) {
            return new Working.NotThere<>();
        }
        var file = found.get();
        var members = Members.of(body, Asking.RULE_SET);
        var ruleSet = members.oneOf(
                Asking.RULE_SET,
                id -> Optional.of(id).filter(file.ruleSets()::contains),
                String.join(", ", file.ruleSets()));
        if (!members.faults().isEmpty()) {
            return new Working.NotValid<>(members.faults());
        }
        if (base.isPresent() && base.getAsInt() != file.version()) {
            return new Working.ChangedMeanwhile<>(CaseTexts.READ_AGAIN);
        }
        return decide(file, ruleSet.orElseThrow(), key, caller, patience);
    }

    private Working<Deciding> decide(
            CaseFile file, String ruleSet, Optional<String> key, Caller caller, Duration patience)
            throws InterruptedException {
        var asked =
                JsonNodeFactory.instance.objectNode().put("case", file.ref()).put(Asking.RULE_SET, ruleSet);
        var answer = deciding.decide(asking.body(file, ruleSet), asked, caller, key, patience)
                .await();
        if (answer instanceof Deciding.Decided(var decision)) {
            transactions.executeWithoutResult(
                    _ -> records.take(file.ref()).ifPresent(taken -> decided.note(taken, decision.document(), caller)));
        }
        return new Working.Done<>(answer);
    }
}
