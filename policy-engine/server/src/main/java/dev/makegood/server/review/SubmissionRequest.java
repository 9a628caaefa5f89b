package dev.makegood.server.review;

import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The body of a request to submit a draft, however faulty. */
final class SubmissionRequest {
    private static final int LONGEST = 2_000;
    private static final String VERSION = "version";
    private static final String MESSAGE = "message";
    private static final String OVERRIDES = "overrides";
    private static final Text NO_GATE =
            new Text("There is no such gate, or no way round it", "Không có cổng nào như vậy, hoặc không thể bỏ qua");
    private static final Text GIVE_OVERRIDES = new Text(
            "Give reasons of 1 to 2,000 characters by the gates CASES and COVERAGE",
            "Hãy gửi lý do dài từ 1 đến 2.000 ký tự theo các cổng CASES và COVERAGE");

    private final Members members;
    private final Optional<Integer> version;
    private final Optional<String> message;
    private final Map<Gate, String> overrides = new EnumMap<>(Gate.class);

    private SubmissionRequest(JsonNode body, int newest) {
        this.members = Members.of(body, VERSION, MESSAGE, OVERRIDES);
        this.version = members.number(VERSION, 1, newest);
        this.message = members.text(MESSAGE, LONGEST);
        if (body.hasNonNull(OVERRIDES)) {
            override(body.path(OVERRIDES));
        }
    }

    /** @param newest version of the draft */
    static SubmissionRequest of(JsonNode body, int newest) {
        return new SubmissionRequest(body, newest);
    }

    private void override(JsonNode given) {
        if (!given.isObject()) {
            members.note(OVERRIDES, FactFault.Code.WRONG_TYPE.name(), NO_GATE, GIVE_OVERRIDES);
        }
        given.properties().forEach(one -> {
            var gate = Gate.of(one.getKey()).filter(Gate::mayBeOverridden);
            var reason = Optional.of(one.getValue())
                    .filter(JsonNode::isString)
                    .map(JsonNode::stringValue)
                    .filter(text -> !text.isBlank() && text.length() <= LONGEST);
            if (gate.isPresent() && reason.isPresent()) {
                overrides.put(gate.get(), reason.get());
            } else {
                members.note(
                        OVERRIDES + "." + one.getKey(), FactFault.Code.NOT_IN_LIST.name(), NO_GATE, GIVE_OVERRIDES);
            }
        });
    }

    List<Fault> faults() {
        return members.faults();
    }

    int version() {
        return version.orElseThrow();
    }

    String message() {
        return message.orElseThrow();
    }

    Map<Gate, String> overrides() {
        return overrides;
    }
}
