package dev.makegood.server.identity.person;

import dev.makegood.server.identity.StaffRecord;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What an administrator puts on record of a person, however faulty. */
final class RecordRequest {
    static final String HIRED_ON = "hiredOn";
    static final String TRAININGS = "trainings";
    private static final String VERSION = "version";
    private static final String TOPIC = "topic";
    private static final String COMPLETED_ON = "completedOn";
    private static final String HOURS = "hours";
    private static final String UNTIL = "until";
    private static final int LONGEST_TOPIC = 100;
    private static final int MOST_HOURS = 2_000;
    private static final int MOST_TRAININGS = 500;
    private static final Text NO_DAY = new Text("This is no day", "Đây không phải là một ngày");
    private static final Text GIVE_DAY =
            new Text("Give a day as 2026-11-22, or leave it out", "Hãy gửi ngày theo dạng 2026-11-22, hoặc bỏ đi");
    private static final Text NO_LIST = new Text("This is no list", "Đây không phải là danh sách");
    private static final Text GIVE_LIST = new Text(
            "Give a list of at most 500 trainings, or leave it out where they are not known",
            "Hãy gửi danh sách tối đa 500 khóa đào tạo, hoặc bỏ đi nếu không biết");
    private static final Text TWICE = new Text("This training is there twice", "Khóa đào tạo này có hai lần");
    private static final Text GIVE_ONCE =
            new Text("Give each topic once a day", "Mỗi chủ đề chỉ ghi một lần trong một ngày");
    private static final Text OVER_BEFORE =
            new Text("It ends before it was completed", "Hết hiệu lực trước khi hoàn thành");

    private final Members members;
    private final Optional<LocalDate> hiredOn;
    private final Optional<List<StaffRecord.Training>> trainings;
    private final Optional<Integer> version;

    RecordRequest(JsonNode body) {
        this.members = Members.of(body, HIRED_ON, TRAININGS, VERSION);
        this.hiredOn = day(members, HIRED_ON);
        this.trainings = trainings(body.path(TRAININGS));
        this.version = members.number(VERSION, 0, Integer.MAX_VALUE - 1);
    }

    List<Fault> faults() {
        return members.faults();
    }

    int version() {
        return version.orElseThrow();
    }

    StaffRecord record() {
        return new StaffRecord(hiredOn, trainings, version() + 1);
    }

    private Optional<List<StaffRecord.Training>> trainings(JsonNode list) {
        if (list.isMissingNode() || list.isNull()) {
            return Optional.empty();
        }
        if (!list.isArray() || list.size() > MOST_TRAININGS) {
            members.note(TRAININGS, "WRONG_TYPE", NO_LIST, GIVE_LIST);
            return Optional.empty();
        }
        var read = new ArrayList<StaffRecord.Training>();
        var seen = new HashSet<List<Object>>();
        for (var index = 0; index < list.size(); index++) {
            var path = "%s[%d]".formatted(TRAININGS, index);
            training(path, list.get(index)).ifPresent(training -> {
                if (!seen.add(List.of(training.topic(), training.completedOn()))) {
                    members.note(path, "TWICE", TWICE, GIVE_ONCE);
                }
                read.add(training);
            });
        }
        return Optional.of(read);
    }

    private Optional<StaffRecord.Training> training(String path, JsonNode body) {
        var one = Members.of(body, TOPIC, COMPLETED_ON, HOURS, UNTIL);
        var topic = one.text(TOPIC, LONGEST_TOPIC);
        one.secret(COMPLETED_ON, GIVE_DAY);
        var completedOn = day(one, COMPLETED_ON);
        var hours = one.number(HOURS, 0, MOST_HOURS);
        var until = day(one, UNTIL);
        if (completedOn.isPresent() && until.filter(completedOn.get()::isAfter).isPresent()) {
            one.note(UNTIL, "OUT_OF_BOUNDS", OVER_BEFORE, GIVE_DAY);
        }
        one.faults()
                .forEach(
                        fault -> members.note(path + "." + fault.path(), fault.code(), fault.reason(), fault.remedy()));
        return one.faults().isEmpty()
                ? Optional.of(new StaffRecord.Training(
                        topic.orElseThrow(), completedOn.orElseThrow(), hours.orElseThrow(), until))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(Members members, String name) {
        var given = members.optionalText(name, GIVE_DAY);
        var day = given.flatMap(StaffRecord::day);
        if (given.isPresent() && day.isEmpty()) {
            members.note(name, "OUT_OF_BOUNDS", NO_DAY, GIVE_DAY);
        }
        return day;
    }
}
