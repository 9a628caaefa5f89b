package dev.makegood.server.handbook;

import dev.makegood.server.problem.Fault;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The release that a body names as {@code release}. */
record NamedRelease(Optional<Integer> number, List<Fault> faults) {
    private static final String RELEASE = "release";
    private static final Text WRONG =
            new Text("This value is missing or has a wrong type", "Giá trị này thiếu hoặc sai kiểu");
    private static final Text GIVE =
            new Text("Give the number of the release that was read", "Hãy gửi số của bản phát hành đã đọc");

    static NamedRelease in(JsonNode body) {
        var given = body.path(RELEASE);
        return given.isIntegralNumber() && given.canConvertToInt()
                ? new NamedRelease(Optional.of(given.intValue()), List.of())
                : new NamedRelease(
                        Optional.empty(), List.of(new Fault(RELEASE, FactFault.Code.WRONG_TYPE.name(), WRONG, GIVE)));
    }
}
