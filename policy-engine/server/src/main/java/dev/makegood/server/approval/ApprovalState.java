package dev.makegood.server.approval;

/** What came of an approval request. */
public enum ApprovalState {
    /** It waits. */
    OPEN,
    /** It is given as asked. */
    APPROVED,
    /** Less is given than asked. */
    REDUCED,
    REFUSED,
    /** Whoever asked took it back. */
    WITHDRAWN
}
