package dev.makegood.server.canary;

import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The body of a request that starts a canary, changes its share or halts it, however faulty. */
final class CanaryRequest {
    static final String RELEASE = "release";
    static final String SHARE = "share";
    static final String REASON = "reason";
    static final String CONDITIONS = "conditions";
    static final String IN_FREEZE = "inFreeze";

    private static final int LONGEST_REASON = 2_000;
    private static final Text NO_SHARE =
            new Text("This is not a share of customers", "Đây không phải là tỷ lệ khách hàng");
    private static final Text GIVE_SHARE = new Text(
            "Give per cent from 1 to 50 with one decimal at most, as in 2.5",
            "Hãy gửi số phần trăm từ 1 đến 50, tối đa một chữ số thập phân, chẳng hạn 2.5");

    private final Members members;
    private final Optional<String> reason;
    private Optional<Integer> release = Optional.empty();
    private Optional<Share> share = Optional.empty();
    private List<Condition> conditions = List.of();
    private Optional<String> inFreeze = Optional.empty();

    private CanaryRequest(Members members) {
        this.members = members;
        this.reason = members.text(REASON, LONGEST_REASON);
    }

    static CanaryRequest start(JsonNode body) {
        var request = change(Members.of(body, RELEASE, SHARE, CONDITIONS, REASON, IN_FREEZE));
        request.release = request.members.number(RELEASE, 1, Integer.MAX_VALUE);
        request.conditions = ConditionsReader.read(body.path(CONDITIONS), CONDITIONS, request.members);
        request.inFreeze = request.members.textIfGiven(IN_FREEZE, LONGEST_REASON);
        return request;
    }

    static CanaryRequest change(JsonNode body) {
        return change(Members.of(body, SHARE, REASON));
    }

    static CanaryRequest halt(JsonNode body) {
        return new CanaryRequest(Members.of(body, REASON));
    }

    private static CanaryRequest change(Members members) {
        var request = new CanaryRequest(members);
        request.share = members.figure(SHARE, GIVE_SHARE).flatMap(percent -> {
            var found = Share.of(percent);
            if (found.isEmpty()) {
                members.note(SHARE, FactFault.Code.OUT_OF_BOUNDS.name(), NO_SHARE, GIVE_SHARE);
            }
            return found;
        });
        return request;
    }

    List<Fault> faults() {
        return members.faults();
    }

    int release() {
        return release.orElseThrow();
    }

    Share share() {
        return share.orElseThrow();
    }

    List<Condition> conditions() {
        return conditions;
    }

    String reason() {
        return reason.orElseThrow();
    }

    /** Why it cannot wait for the end of a freeze. */
    Optional<String> inFreeze() {
        return inFreeze;
    }
}
