package dev.makegood.server.casefile;

import dev.makegood.server.identity.Caller;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Puts decisions down on the timelines of their cases. */
@Component
class DecidedCases {
    private final CaseHistory history;
    private final Acting acting;

    DecidedCases(CaseHistory history, Acting acting) {
        this.history = history;
        this.acting = acting;
    }

    /** With the case taken; once, however often the same decision is asked for. */
    void note(CaseFile file, JsonNode decision, Caller by) {
        var id = decision.path("id").asString();
        if (history.hasDecision(file.id(), id)) {
            return;
        }
        var entry = NewEntry.of(EntryKind.DECIDED, acting.now(), by)
                .with("decision", id)
                .with(Asking.RULE_SET, decision.path(Asking.RULE_SET).asString());
        entry.details().put("release", decision.path("release").asInt());
        acting.done(file, entry, Acting.act(by, "case.decided", file.ref()).with("decision", id));
    }
}
