package dev.makegood.server.release;

import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The body of a request to have a release go live, however faulty. */
final class GoLiveRequest {
    static final String RELEASE = "release";
    static final String AT = "at";
    static final String REASON = "reason";
    static final String IN_FREEZE = "inFreeze";
    static final int LONGEST_REASON = 2_000;

    static final Text GIVE_AT = new Text(
            "Give a moment with its offset, as in 2027-02-01T00:00:00+07:00, at least two seconds ahead",
            "Hãy gửi thời điểm kèm độ lệch múi giờ, chẳng hạn 2027-02-01T00:00:00+07:00, sau hiện tại ít nhất hai"
                    + " giây");

    private static final Text NOT_A_MOMENT = new Text("This is not a moment", "Đây không phải là một thời điểm");

    private final Members members;
    private final Optional<Integer> release;
    private final Optional<String> reason;
    private final Optional<Instant> at;
    private final Optional<String> inFreeze;

    private GoLiveRequest(JsonNode body) {
        this.members = Members.of(body, RELEASE, AT, REASON, IN_FREEZE);
        this.release = members.number(RELEASE, 1, Integer.MAX_VALUE);
        this.reason = members.text(REASON, LONGEST_REASON);
        this.at = members.optionalText(AT, GIVE_AT).flatMap(this::moment);
        this.inFreeze = members.textIfGiven(IN_FREEZE, LONGEST_REASON);
    }

    static GoLiveRequest of(JsonNode body) {
        return new GoLiveRequest(body);
    }

    private Optional<Instant> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException _) {
            members.note(AT, FactFault.Code.WRONG_TYPE.name(), NOT_A_MOMENT, GIVE_AT);
            return Optional.empty();
        }
    }

    List<Fault> faults() {
        return members.faults();
    }

    int release() {
        return release.orElseThrow();
    }

    String reason() {
        return reason.orElseThrow();
    }

    /** Nothing: at once. */
    Optional<Instant> at() {
        return at;
    }

    /** Why it cannot wait for the end of a freeze. */
    Optional<String> inFreeze() {
        return inFreeze;
    }
}
