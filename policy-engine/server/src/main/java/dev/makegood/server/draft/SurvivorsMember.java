package dev.makegood.server.draft;

import dev.makegood.golden.Mutant;
import dev.makegood.golden.Mutants;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The mutants that a body names as its member {@code survivors}, as a run of the cases told them. */
final class SurvivorsMember {
    static final String NAME = "survivors";

    private static final int MOST = 100;
    private static final Text WRONG_TYPE = new Text("This value has a wrong type", "Giá trị này sai kiểu");
    private static final Text GIVE_SURVIVORS = new Text(
            "Give up to %d of what a run of the cases told as survivors, each with file, line and change",
            "Hãy gửi nhiều nhất %d mục survivors mà lần chạy hồ sơ mẫu đã báo, mỗi mục có file, line và change");

    private final Set<Named> named = new HashSet<>();

    private SurvivorsMember() {}

    private record Named(String file, int line, String change) {
        static Named of(Mutant mutant) {
            return new Named(mutant.file(), mutant.line(), mutant.change().en());
        }
    }

    /** Notes what is wrong with them; they may be left out. */
    static SurvivorsMember of(JsonNode body, Members members) {
        var read = new SurvivorsMember();
        var given = body.path(NAME);
        if (given.isMissingNode() || given.isNull()) {
            return read;
        }
        if (!given.isArray() || given.size() > MOST || !given.valueStream().allMatch(SurvivorsMember::isMutant)) {
            members.note(NAME, FactFault.Code.WRONG_TYPE.name(), WRONG_TYPE, GIVE_SURVIVORS.filled(MOST));
            return read;
        }
        given.valueStream()
                .forEach(one -> read.named.add(new Named(
                        one.path("file").asString(),
                        one.path("line").asInt(),
                        one.path("change").path("en").asString())));
        return read;
    }

    private static boolean isMutant(JsonNode one) {
        return one.path("file").isString()
                && one.path("line").canConvertToInt()
                && one.path("change").path("en").isString();
    }

    /** Those of these files that are named. */
    List<Mutant> among(RuleSetFiles files) {
        return named.isEmpty()
                ? List.of()
                : Mutants.of(files).stream()
                        .filter(mutant -> named.contains(Named.of(mutant)))
                        .toList();
    }
}
