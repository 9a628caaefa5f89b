package dev.makegood.server.decision;

import dev.makegood.server.identity.Caller;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Decides cases on record as callers state them. */
@Service
@PreAuthorize("hasAuthority('decisions')")
public class Decisions {
    private final CaseDeciding deciding;

    Decisions(CaseDeciding deciding) {
        this.deciding = deciding;
    }

    /**
     * Has the case in {@code body} decided.
     *
     * @param key by which the caller may ask for the same decision again
     * @param patience how long to wait for room among the decisions that are to be written
     */
    public Deciding.Underway decide(JsonNode body, Caller caller, Optional<String> key, Duration patience)
            throws InterruptedException {
        return deciding.decide(body, body, caller, key, patience);
    }
}
