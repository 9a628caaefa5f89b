package dev.makegood.server.decision;

import dev.makegood.server.decision.log.RecordedDecision;
import dev.makegood.server.decision.outcome.OutcomeResponse;
import dev.makegood.server.identity.Caller;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Decisions as one JSON object: the outcome's members, and beside them what makes a decision of it. */
@Component
public class DecisionDocument {
    static final String FACTS = "facts";
    private static final String CANARY = "canary";

    private final JsonMapper json;

    DecisionDocument(JsonMapper json) {
        this.json = json;
    }

    /** What an evaluation says, as the contract shows it. */
    public ObjectNode outcome(Answer.Evaluated evaluated) {
        return (ObjectNode) json.valueToTree(OutcomeResponse.of(evaluated.ruleSet(), evaluated.outcome()));
    }

    ObjectNode of(UUID id, Instant at, Caller caller, Answer.Evaluated evaluated) {
        var document = json.createObjectNode().put("id", id.toString());
        evaluated.caseRef().ifPresent(caseRef -> document.put(CaseRequest.CASE_REF, caseRef));
        document.put("decidedAt", at.toString());
        var by = document.putObject("decidedBy")
                .put("kind", caller.kind().key())
                .put("id", caller.id())
                .put("name", caller.name());
        if (caller.branch() != null) {
            by.put("branch", caller.branch());
        }
        document.setAll(outcome(evaluated));
        evaluated
                .canary()
                .filter(InCanary::isDecidedByCandidate)
                .ifPresent(canary -> document.put(CANARY, canary.seq()));
        document.set(FACTS, evaluated.facts());
        return document;
    }

    /** That document with other facts in it. */
    static ObjectNode with(JsonNode facts, ObjectNode document) {
        var other = document.objectNode();
        other.setAll(document);
        other.set(FACTS, facts);
        return other;
    }

    /** What is on record, put together from its halves. */
    static JsonNode complete(RecordedDecision recorded) {
        if (!(recorded.body() instanceof ObjectNode body)) {
            return recorded.body();
        }
        recorded.personal().ifPresent(personal -> body.set(FACTS, PersonalFacts.joined(body.path(FACTS), personal)));
        return body;
    }
}
