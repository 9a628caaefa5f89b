package dev.makegood.server.casefile;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Presence;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.stream.Listening;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** Tells people of what happens to the cases they may see, as it happens. */
@Service
@PreAuthorize("hasAnyAuthority('cases', 'cases:read') and principal.kind().name() == 'PERSON'")
public class CaseStreams {
    private static final Logger LOG = LoggerFactory.getLogger(CaseStreams.class);
    private static final Pattern PLACE_FORM = Pattern.compile("\\d{1,18}");
    private static final int MOST_AT_ONCE = 500;
    private static final int MOST_TO_CATCH_UP = 5_000;
    private static final long NANOS_UNTIL_PLACE_IS_TOLD =
            Duration.ofMillis(4_900).toNanos();
    private static final long NANOS_UNTIL_SEEN_AGAIN = Duration.ofSeconds(1).toNanos();

    private final CaseEvents events;
    private final CaseNews news;
    private final Sights sights;

    CaseStreams(CaseEvents events, CaseNews news, Sights sights) {
        this.events = events;
        this.news = news;
        this.sights = sights;
    }

    /**
     * Tells of what comes after that place, until the session, the server or the connection ends. Nothing is told where
     * that is no place.
     *
     * @param after a place; blank for what comes from now on
     * @param ref only of that case
     */
    public boolean follow(String after, Optional<String> ref, Authentication person, CaseListener listener)
            throws IOException, InterruptedException {
        var place = after.isBlank() ? OptionalLong.of(events.newest()) : place(after);
        if (place.isEmpty() || !(person instanceof Presence presence)) {
            return false;
        }
        listener.begin();
        var user = presence.now().flatMap(Sights::user);
        if (user.isPresent()) {
            follow(user.get(), new Following(presence, ref, listener, place.getAsLong()));
        }
        return true;
    }

    private void follow(String user, Following following) throws IOException, InterruptedException {
        var own = news.audience().begin(user);
        try {
            following.goOn(own);
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("A stream of cases ends: {}", e.getMessage());
        } finally {
            news.audience().end(user, own);
        }
    }

    private static OptionalLong place(String text) {
        return PLACE_FORM.matcher(text).matches() ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /** One who listens. What this person may see is asked anew after a second. */
    private final class Following {
        private final Presence presence;
        private final Optional<String> ref;
        private final CaseListener listener;
        private long last;
        private long seenAt;
        private long toldAt = System.nanoTime();
        private Optional<Sight> sight;

        Following(Presence presence, Optional<String> ref, CaseListener listener, long after) {
            this.presence = presence;
            this.ref = ref;
            this.listener = listener;
            this.last = after;
            this.sight = look();
        }

        void goOn(Listening own) throws IOException, InterruptedException {
            catchUp();
            listener.tellPlace(last);
            while (news.isGoingOn() && !own.isOver() && sight.isPresent()) {
                var known = news.after(last);
                if (known.isEmpty()) {
                    catchUp();
                    continue;
                }
                for (var event : known.get()) {
                    tell(event);
                    last = event.seq();
                }
                own.await();
                tellPlace();
                lookAgain();
            }
        }

        /** By the database, which knows in whose hands they are now. */
        private void catchUp() throws IOException {
            var newest = events.newest();
            if (newest - last > MOST_TO_CATCH_UP) {
                last = newest;
                listener.tellToReadAnew(newest);
            }
            for (var found = events.after(last, MOST_AT_ONCE);
                    !found.isEmpty();
                    found = events.after(last, MOST_AT_ONCE)) {
                for (var event : found) {
                    tell(event);
                    last = event.seq();
                }
            }
        }

        private void tell(CaseEvent event) throws IOException {
            var hands = event.hands();
            if (ref.filter(only -> !only.equals(event.caseRef())).isEmpty()
                    && sight.filter(seen -> seen.covers(hands.branch(), hands.team(), hands.assignee()))
                            .isPresent()) {
                listener.tell(event);
            }
        }

        /** So that it is gone on with from there, and it is noticed that the connection is gone. */
        private void tellPlace() throws IOException {
            if (System.nanoTime() - toldAt > NANOS_UNTIL_PLACE_IS_TOLD) {
                listener.tellPlace(last);
                toldAt = System.nanoTime();
            }
        }

        private void lookAgain() {
            if (System.nanoTime() - seenAt > NANOS_UNTIL_SEEN_AGAIN) {
                sight = look();
            }
        }

        private Optional<Sight> look() {
            seenAt = System.nanoTime();
            return presence.now().filter(this::mayFollow).map(sights::of);
        }

        private boolean mayFollow(Caller caller) {
            return caller.may(Scope.CASES) || caller.may(Scope.CASES_READ);
        }
    }
}
