package dev.makegood.server.organisation;

import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The body of a request to make or change a freeze, however faulty. */
final class FreezeRequest {
    static final String FROM = "from";
    static final String TO = "to";
    static final String REASON = "reason";
    static final String VERSION = "version";
    private static final int LONGEST_REASON = 500;
    private static final Text NO_DAY = new Text("This is no day", "Đây không phải là một ngày");
    private static final Text GIVE_DAY = new Text("Give a day as 2027-02-01", "Hãy gửi ngày theo dạng 2027-02-01");
    private static final Text BACKWARDS = new Text("It ends before it begins", "Ngày cuối trước ngày đầu");
    private static final Text GIVE_LATER =
            new Text("Give the first day or a later one", "Hãy gửi ngày đầu hoặc một ngày sau đó");

    private final Members members;
    private final Optional<LocalDate> from;
    private final Optional<LocalDate> to;
    private final Optional<Text> reason;
    private final Optional<Integer> version;

    private FreezeRequest(JsonNode body, boolean isNew) {
        var names = new ArrayList<>(List.of(FROM, TO, REASON));
        if (!isNew) {
            names.add(VERSION);
        }
        this.members = Members.of(body, names.toArray(String[]::new));
        this.from = day(FROM);
        this.to = day(TO);
        this.reason = Labels.of(members, body, REASON, LONGEST_REASON);
        this.version = isNew ? Optional.of(1) : members.number(VERSION, 1, Integer.MAX_VALUE - 1);
        if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
            members.note(TO, FactFault.Code.OUT_OF_BOUNDS.name(), BACKWARDS, GIVE_LATER);
        }
    }

    /** Of one that is to be made. */
    static FreezeRequest ofNew(JsonNode body) {
        return new FreezeRequest(body, true);
    }

    /** Of one that is to be changed. */
    static FreezeRequest ofChanged(JsonNode body) {
        return new FreezeRequest(body, false);
    }

    private Optional<LocalDate> day(String name) {
        try {
            return members.secret(name, GIVE_DAY).map(LocalDate::parse);
        } catch (DateTimeParseException _) {
            members.note(name, FactFault.Code.OUT_OF_BOUNDS.name(), NO_DAY, GIVE_DAY);
            return Optional.empty();
        }
    }

    List<Fault> faults() {
        return members.faults();
    }

    Freeze freeze(UUID id) {
        return new Freeze(id, from.orElseThrow(), to.orElseThrow(), reason.orElseThrow(), version.orElseThrow());
    }
}
