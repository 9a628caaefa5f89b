package dev.makegood.server.decision;

import dev.makegood.evaluation.Evaluation;
import dev.makegood.evaluation.Outcome;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.ruleset.CompiledRuleSet;
import dev.makegood.server.ruleset.RuleSets;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Facts;
import dev.makegood.vocabulary.FactsReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Evaluates cases without recording them. */
@Service
@PreAuthorize("hasAuthority('evaluations')")
public class Evaluations {
    private static final Comparator<Fault> ORDER =
            Comparator.comparing(Fault::path).thenComparing(Fault::code);

    private final RuleSets ruleSets;
    private final ServerFacts serverFacts;

    Evaluations(RuleSets ruleSets, ServerFacts serverFacts) {
        this.ruleSets = ruleSets;
        this.serverFacts = serverFacts;
    }

    /** What the rules say to the case in {@code body}, or everything that is wrong with it. */
    public Answer evaluate(JsonNode body, Caller caller) {
        var request = new CaseRequest(body);
        var ruleSet = request.ruleSet().flatMap(ruleSets::find);
        if (request.ruleSet().isPresent() && ruleSet.isEmpty()) {
            return new Answer.RuleSetUnknown();
        }
        var reading = ruleSet.flatMap(known -> request.facts().map(stated -> read(known, stated, caller)));
        var faults = new ArrayList<>(request.faults());
        reading.ifPresent(read -> faults.addAll(faultsOf(read)));
        faults.sort(ORDER);
        return faults.isEmpty() ? evaluate(ruleSet.orElseThrow(), facts(reading)) : new Answer.NotValid(faults);
    }

    private static Answer evaluate(CompiledRuleSet ruleSet, Facts facts) {
        return switch (ruleSet.evaluate(facts)) {
            case Outcome outcome -> new Answer.Evaluated(ruleSet, outcome);
            case Evaluation.OverLimit(var reason) -> new Answer.Stopped(reason);
        };
    }

    private FactsReading read(CompiledRuleSet ruleSet, JsonNode stated, Caller caller) {
        return ruleSet.read(
                stated, ownersFor(caller), serverFacts.in(ruleSet.ruleSet().vocabulary()));
    }

    private static Set<FactType.Owner> ownersFor(Caller caller) {
        return caller.may(Scope.FACTS_ALL)
                ? EnumSet.of(FactType.Owner.CALLER, FactType.Owner.SERVER)
                : EnumSet.of(FactType.Owner.CALLER);
    }

    private static Facts facts(Optional<FactsReading> reading) {
        return switch (reading.orElseThrow()) {
            case FactsReading.Read(var facts) -> facts;
            case FactsReading.Faulty(var faults) -> throw new IllegalStateException("faulty facts: " + faults.size());
        };
    }

    private static List<Fault> faultsOf(FactsReading reading) {
        return switch (reading) {
            case FactsReading.Read _ -> List.of();
            case FactsReading.Faulty(var faults) ->
                faults.stream().map(Evaluations::inRequest).toList();
        };
    }

    private static Fault inRequest(FactFault fault) {
        var path = fault.path().isEmpty() ? CaseRequest.FACTS : CaseRequest.FACTS + "." + fault.path();
        return new Fault(path, fault.code().name(), fault.reason(), fault.remedy());
    }
}
