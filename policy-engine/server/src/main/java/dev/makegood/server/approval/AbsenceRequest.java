package dev.makegood.server.approval;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The body of an absence that is to be, however faulty. */
final class AbsenceRequest {
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String STAND_IN = "standIn";
    private static final String PERSON = "person";
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_DAYS = 366;
    private static final String PERSON_PREFIX = Caller.personId("");
    private static final Text MISSING = new Text("This value is required", "Giá trị này là bắt buộc");
    private static final Text GIVE_DAY = new Text("Give a day as 2027-02-01", "Hãy gửi ngày theo dạng 2027-02-01");
    private static final Text BACKWARDS = new Text("It ends before it begins", "Ngày cuối trước ngày đầu");
    private static final Text OVER = new Text("It is over already", "Kỳ vắng mặt này đã qua");
    private static final Text GIVE_LATER = new Text(
            "Give the first day or a later one, today or later, within a year",
            "Hãy gửi ngày đầu hoặc một ngày sau đó, từ hôm nay, trong vòng một năm");
    private static final Text NOBODY =
            new Text("No such person works on cases", "Không có người xử lý hồ sơ nào như vậy");
    private static final Text GIVE_PERSON =
            new Text("Give the user name of somebody who does", "Hãy gửi tên đăng nhập của người xử lý hồ sơ");
    private static final Text ONESELF = new Text("Nobody stands in for themselves", "Không ai tự thay chính mình");
    private static final Text NO_PERSON = new Text("An API key is never absent", "Khóa API không bao giờ vắng mặt");
    private static final Text OTHERS =
            new Text("Only an administrator says it of others", "Chỉ quản trị viên mới khai báo cho người khác");
    private static final Text LEAVE_OUT = new Text("Leave it out for yourself", "Hãy bỏ trống để khai cho chính bạn");

    private final Members members;
    private final Optional<LocalDate> from;
    private final Optional<LocalDate> to;
    private final Optional<String> standIn;
    private final Optional<String> user;

    AbsenceRequest(JsonNode body, Caller by, AbsenceRecords records) {
        this.members = Members.of(body, FROM, TO, STAND_IN, PERSON);
        this.from = day(FROM);
        this.to = day(TO);
        this.standIn = members.optionalText(STAND_IN, LONGEST_NAME);
        this.user = user(members.optionalText(PERSON, LONGEST_NAME), by, records);
        checkDays(records.today());
        standIn.filter(name -> !records.isThere(name)).ifPresent(_ -> note(STAND_IN, NOBODY, GIVE_PERSON));
        standIn.filter(name -> user.filter(name::equals).isPresent())
                .ifPresent(_ -> note(STAND_IN, ONESELF, GIVE_PERSON));
    }

    private Optional<LocalDate> day(String name) {
        var day = members.optionalDay(name);
        if (day.isEmpty()
                && members.faults().stream().noneMatch(fault -> fault.path().equals(name))) {
            note(name, MISSING, GIVE_DAY);
        }
        return day;
    }

    private Optional<String> user(Optional<String> named, Caller by, AbsenceRecords records) {
        var own = Optional.of(by.id())
                .filter(id -> id.startsWith(PERSON_PREFIX))
                .map(id -> id.substring(PERSON_PREFIX.length()));
        if (named.isEmpty() && own.isEmpty()) {
            note(PERSON, NO_PERSON, GIVE_PERSON);
        }
        named.filter(name -> own.filter(name::equals).isEmpty()).ifPresent(other -> {
            if (!by.may(Scope.PEOPLE)) {
                note(PERSON, OTHERS, LEAVE_OUT);
            } else if (!records.isThere(other)) {
                note(PERSON, NOBODY, GIVE_PERSON);
            }
        });
        return named.or(() -> own);
    }

    private void checkDays(LocalDate today) {
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        var last = to.get();
        if (last.isBefore(from.get()) || last.isAfter(from.get().plusDays(LONGEST_DAYS))) {
            note(TO, BACKWARDS, GIVE_LATER);
        } else if (last.isBefore(today)) {
            note(TO, OVER, GIVE_LATER);
        }
    }

    private void note(String member, Text reason, Text remedy) {
        members.note(member, FactFault.Code.OUT_OF_BOUNDS.name(), reason, remedy);
    }

    List<Fault> faults() {
        return members.faults();
    }

    Absence absence() {
        return new Absence(UUID.randomUUID(), user.orElseThrow(), from.orElseThrow(), to.orElseThrow(), standIn);
    }
}
