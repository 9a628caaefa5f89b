package dev.makegood.server.identity.person;

/** What ends when a person leaves or gets another password. */
public interface Departures {
    void endSessions(String user);

    /** Failed attempts under the old password no longer count. */
    void endWaiting(String user);
}
