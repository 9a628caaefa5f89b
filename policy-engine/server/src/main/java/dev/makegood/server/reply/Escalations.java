package dev.makegood.server.reply;

import java.util.UUID;

/** Hears of what is escalated, within the transaction in which that is put on record. */
public interface Escalations {
    void escalated(Escalation escalation);

    /** The reply by which it was escalated was a mistake. */
    void withdrawn(UUID reply);
}
