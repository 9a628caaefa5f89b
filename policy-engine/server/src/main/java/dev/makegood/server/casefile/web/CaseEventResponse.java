package dev.makegood.server.casefile.web;

import dev.makegood.server.casefile.CaseEvent;
import dev.makegood.server.casefile.EntryKind;
import java.time.Instant;

/** That something happened to a case, as it is told to those who follow. */
record CaseEventResponse(String caseRef, int version, EntryKind kind, Instant at, String by, String status) {
    static CaseEventResponse of(CaseEvent event) {
        return new CaseEventResponse(
                event.caseRef(), event.version(), event.kind(), event.at(), event.by(), event.status());
    }
}
