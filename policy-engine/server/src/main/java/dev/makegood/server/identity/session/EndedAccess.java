package dev.makegood.server.identity.session;

import dev.makegood.server.identity.person.Departures;
import org.springframework.stereotype.Component;

/** Takes from people what they had by signing in. */
@Component
class EndedAccess implements Departures {
    private final Sessions sessions;
    private final FailedAttempts attempts;

    EndedAccess(Sessions sessions, FailedAttempts attempts) {
        this.sessions = sessions;
        this.attempts = attempts;
    }

    @Override
    public void endSessions(String user) {
        sessions.endAll(user);
    }

    @Override
    public void endWaiting(String user) {
        attempts.forget(user);
    }
}
