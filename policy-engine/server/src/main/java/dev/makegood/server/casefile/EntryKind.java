package dev.makegood.server.casefile;

/** What may happen to a case. */
public enum EntryKind {
    OPENED,
    FACTS_CHANGED,
    CONTACT,
    DECIDED,
    ASSIGNED,
    STATUS_CHANGED,
    REPLIED,
    CLOCK,
    APPROVAL,
    CARE,
    RATED,
    PASSED_UP
}
