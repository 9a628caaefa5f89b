package dev.makegood.server.decision;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Decides cases on record. There is no record yet, and no decision is made that is not on one. */
@Service
@PreAuthorize("hasAuthority('decisions')")
public class Decisions {
    /** Why there is no decision. */
    public String refusal() {
        return "Decisions are recorded from the next version on. Until then POST /api/v1/evaluations "
                + "evaluates a case without recording it.";
    }
}
