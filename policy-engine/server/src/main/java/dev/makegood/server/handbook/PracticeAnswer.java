package dev.makegood.server.handbook;

import dev.makegood.handbook.Choice;
import dev.makegood.server.problem.Fault;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What somebody thinks policy says of a case.
 *
 * @param release the case was taken from
 * @param number of the case, from 1
 * @param choices by their keys
 * @param faults of the request, sorted by path
 */
public record PracticeAnswer(int release, int number, Set<String> choices, List<Fault> faults) {
    private static final String NUMBER = "number";
    private static final String CHOICES = "choices";
    private static final Text WRONG =
            new Text("This value is missing or is none there is", "Giá trị này thiếu hoặc không tồn tại");
    private static final Text GIVE_NUMBER =
            new Text("Give the number of a case, from 1", "Hãy gửi số của một tình huống, từ 1");
    private static final Text GIVE_CHOICES = new Text(
            "Give at least one key of the choices of the case",
            "Hãy gửi ít nhất một khóa trong các lựa chọn của tình huống");

    /** The answer that a body holds to a case of that edition. */
    public static PracticeAnswer in(JsonNode body, Edition edition) {
        var release = NamedRelease.in(body);
        var faults = new ArrayList<Fault>();
        var choices = choices(body.path(CHOICES), edition);
        if (choices.isEmpty()) {
            faults.add(new Fault(CHOICES, FactFault.Code.NOT_IN_LIST.name(), WRONG, GIVE_CHOICES));
        }
        var number = body.path(NUMBER).canConvertToInt() ? body.path(NUMBER).intValue() : 0;
        if (number < 1 || number > edition.practice().size()) {
            faults.add(new Fault(NUMBER, FactFault.Code.OUT_OF_BOUNDS.name(), WRONG, GIVE_NUMBER));
        }
        faults.addAll(release.faults());
        return new PracticeAnswer(release.number().orElse(0), number, choices, faults);
    }

    /** Nothing where something else is among them. */
    private static Set<String> choices(JsonNode given, Edition edition) {
        var keys = given.valueStream().map(key -> key.asString("")).collect(Collectors.toCollection(TreeSet::new));
        var known = edition.practice().choices().stream().map(Choice::key).toList();
        return known.containsAll(keys) ? keys : Set.of();
    }
}
