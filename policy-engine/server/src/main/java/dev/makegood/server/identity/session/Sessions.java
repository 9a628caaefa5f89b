package dev.makegood.server.identity.session;

import dev.makegood.server.identity.person.People;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.postgres.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is signed in. A session names its person and nothing more: what the person may do is read anew with every request,
 * so that a change of roles holds at once.
 */
@Component
public class Sessions {
    static final Duration IDLE_AT_MOST = Duration.ofMinutes(30);
    static final Duration AT_MOST = Duration.ofHours(12);

    private static final Duration SEEN_IS_NOTED_EVERY = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Begins a session of that person, and clears away those of others that are long over. */
    public SignedIn begin(Person person) {
        clearAway();
        return begin(person, now(), true);
    }

    /** Begins a session of a person who did not need the password for it. */
    SignedIn beginVouchedFor(Person person) {
        clearAway();
        return begin(person.vouchedFor(), now(), false);
    }

    /** Ends all sessions of that person and goes on in a new one, which ends when the old one would have. */
    SignedIn renew(Person person, Instant since) {
        endAll(person.user());
        return begin(person, since, true);
    }

    /** Who holds that token, if the session goes on and the person is still active. It is seen by that. */
    public Optional<SignedIn> find(SecretToken token) {
        var now = clock.instant();
        return find(token, now, row -> seen(row, token, now));
    }

    /** Who holds that token, without being seen: a session that is only looked at ends when it would have. */
    public Optional<Person> peek(SecretToken token) {
        return find(token, clock.instant(), People::read);
    }

    private <T> Optional<T> find(SecretToken token, Instant now, RowReader<T> reader) {
        return jdbc.sql("SELECT session.signed_in_at, session.last_seen_at, session.by_password, " + People.COLUMNS
                        + """
                        FROM session JOIN person USING (user_name)
                        WHERE session.token_hash = :hash AND person.active
                            AND session.signed_in_at > :oldest AND session.last_seen_at > :idlest
                        """)
                .param("hash", token.hash())
                .param("oldest", Timestamps.of(now.minus(AT_MOST)))
                .param("idlest", Timestamps.of(now.minus(IDLE_AT_MOST)))
                .query((row, _) -> reader.read(row))
                .optional();
    }

    @FunctionalInterface
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    void end(SecretToken token) {
        jdbc.sql("DELETE FROM session WHERE token_hash = :hash")
                .param("hash", token.hash())
                .update();
    }

    void endAll(String user) {
        jdbc.sql("DELETE FROM session WHERE user_name = :user")
                .param("user", user)
                .update();
    }

    void endOthers(String user, SecretToken kept) {
        jdbc.sql("DELETE FROM session WHERE user_name = :user AND token_hash <> :kept")
                .param("user", user)
                .param("kept", kept.hash())
                .update();
    }

    /** Those of that person that go on, seen from elsewhere; the one seen last first. */
    List<OngoingSession> all(String user) {
        return all(user, new byte[0]);
    }

    /** Those of that person that go on, seen from one of them; the one seen last first. */
    List<OngoingSession> all(String user, SecretToken current) {
        return all(user, current.hash());
    }

    private List<OngoingSession> all(String user, byte[] current) {
        var now = clock.instant();
        return jdbc.sql("""
            SELECT signed_in_at, last_seen_at, token_hash = :current AS current FROM session
            WHERE user_name = :user AND signed_in_at > :oldest AND last_seen_at > :idlest
            ORDER BY last_seen_at DESC, signed_in_at DESC
            """)
                .param("current", current)
                .param("user", user)
                .param("oldest", Timestamps.of(now.minus(AT_MOST)))
                .param("idlest", Timestamps.of(now.minus(IDLE_AT_MOST)))
                .query((row, _) -> new OngoingSession(
                        Timestamps.read(row, "signed_in_at"),
                        Timestamps.read(row, "last_seen_at"),
                        row.getBoolean("current")))
                .list();
    }

    private SignedIn begin(Person person, Instant since, boolean byPassword) {
        var token = SecretToken.random();
        jdbc.sql("""
            INSERT INTO session (token_hash, user_name, signed_in_at, last_seen_at, by_password)
            VALUES (:hash, :user, :since, :now, :byPassword)
            """)
                .param("hash", token.hash())
                .param("user", person.user())
                .param("since", Timestamps.of(since))
                .param("now", Timestamps.of(now()))
                .param("byPassword", byPassword)
                .update();
        return new SignedIn(person, token, since);
    }

    private SignedIn seen(ResultSet row, SecretToken token, Instant now) throws SQLException {
        var lastSeen = Timestamps.read(row, "last_seen_at");
        if (Duration.between(lastSeen, now).compareTo(SEEN_IS_NOTED_EVERY) >= 0) {
            noteSeen(token, now);
        }
        var person = People.read(row);
        return new SignedIn(
                row.getBoolean("by_password") ? person : person.vouchedFor(),
                token,
                Timestamps.read(row, "signed_in_at"));
    }

    private void noteSeen(SecretToken token, Instant now) {
        jdbc.sql("UPDATE session SET last_seen_at = :now WHERE token_hash = :hash")
                .param("hash", token.hash())
                .param("now", Timestamps.of(now))
                .update();
    }

    private void clearAway() {
        jdbc.sql("DELETE FROM session WHERE signed_in_at <= :oldest OR last_seen_at <= :idlest")
                .param("oldest", Timestamps.of(now().minus(AT_MOST)))
                .param("idlest", Timestamps.of(now().minus(IDLE_AT_MOST)))
                .update();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
