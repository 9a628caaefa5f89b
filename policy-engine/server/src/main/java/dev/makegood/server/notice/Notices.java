package dev.makegood.server.notice;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Presence;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.Text;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Shows people what they should know, and notes what they have read. A key is nobody who should. */
@Service
@PreAuthorize(Notices.FOR_PEOPLE)
public class Notices {
    static final String FOR_PEOPLE = "isAuthenticated() and principal.kind().name() == 'PERSON'";

    private static final String UP_TO = "upTo";
    private static final Pattern ID_FORM = Pattern.compile("\\d{1,18}");
    private static final Text GIVE_ID = new Text("Give the id of a notice", "Hãy gửi mã của một thông báo");
    private static final String PERSON = Caller.personId("");

    private final NoticeRecords records;
    private final NoticeStreams streams;
    private final Clock clock;

    Notices(NoticeRecords records, NoticeStreams streams, Clock clock) {
        this.records = records;
        this.streams = streams;
        this.clock = clock;
    }

    /** At most so many before that one, newest first. */
    public NoticePage before(long before, int limit, Caller person) {
        var user = user(person);
        var kinds = NoticeKind.openTo(person.authorities());
        var found = records.before(user, kinds, before, limit + 1);
        var unread = records.unread(user, kinds);
        return found.size() > limit
                ? new NoticePage(
                        found.subList(0, limit),
                        Optional.of(found.get(limit - 1).id()),
                        unread)
                : new NoticePage(found, Optional.empty(), unread);
    }

    /** Whether the person has such a notice, which is read from now on. */
    public boolean read(String id, Caller person) {
        var user = user(person);
        var found =
                id(id).stream().filter(notice -> records.isThere(user, notice)).findFirst();
        found.ifPresent(notice -> {
            records.read(user, notice, now());
            streams.wake(user);
        });
        return found.isPresent();
    }

    /** Those up to the one that {@code body} names are read from now on, unless it has faults. */
    public List<Fault> readUpTo(JsonNode body, Caller person) {
        var members = Members.of(body, UP_TO);
        members.text(UP_TO, ID_FORM, GIVE_ID).map(Long::valueOf).ifPresent(last -> {
            if (members.faults().isEmpty()) {
                records.readUpTo(user(person), last, now());
                streams.wake(user(person));
            }
        });
        return members.faults();
    }

    /**
     * Tells of what comes after that notice, until the session, the server or the connection ends. Nothing is told where
     * that is no id.
     *
     * @param after an id; blank for what comes from now on
     */
    public boolean follow(String after, Authentication person, NoticeListener listener)
            throws IOException, InterruptedException {
        var last = after.isBlank() ? OptionalLong.of(records.newest()) : id(after);
        if (last.isEmpty() || !(person instanceof Presence presence)) {
            return false;
        }
        listener.begin();
        streams.follow(presence, last.getAsLong(), listener);
        return true;
    }

    private static OptionalLong id(String text) {
        return ID_FORM.matcher(text).matches() ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    static String user(Caller person) {
        return person.id().substring(PERSON.length());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
