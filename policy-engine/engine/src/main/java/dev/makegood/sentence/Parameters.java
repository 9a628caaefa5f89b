package dev.makegood.sentence;

import dev.makegood.language.Expression.Given;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.Parameter;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parameters in words. */
final class Parameters {
    private static final Pattern UTMOST = Pattern.compile(
            "^(most|least|longest|shortest|largest|smallest|highest|lowest) ", Pattern.CASE_INSENSITIVE);

    private Parameters() {}

    static Phrase of(Given given, Optional<Attribute> beside) {
        var parameter = given.parameter();
        var label = Phrase.of(parameter.label()).within();
        boolean isGoal =
                !given.value().equals(parameter.standing()) && given.value().equals(parameter.aspirational());
        if (isGoal) {
            return Phrase.of(
                    "%s (%s, as aspired to)",
                    "%s (%s, theo mục tiêu)", in(parameter, given.value().orElseThrow()), label);
        }
        boolean isNamed = beside.filter(one -> isCalledLike(parameter, one)).isPresent();
        return given.value()
                .map(value ->
                        isNamed ? in(parameter, value) : Phrase.of("%s (%s)", "%s (%s)", in(parameter, value), label))
                .orElseGet(() -> Phrase.of("%s (%s)", "%s (%s)", label.quoted(), dated(parameter)));
    }

    /** Whether who reads what the value stands beside knows already what it is: the longest hold beside a hold. */
    private static boolean isCalledLike(Parameter parameter, Attribute beside) {
        var name = UTMOST.matcher(parameter.label().en()).replaceFirst("");
        return name.equalsIgnoreCase(UTMOST.matcher(beside.label().en()).replaceFirst(""));
    }

    private static Phrase dated(Parameter parameter) {
        return Phrase.joined(
                parameter.values().stream()
                        .map(dated -> dated.from()
                                .map(day -> Phrase.of(
                                        "%s from %s", "%s từ ngày %s", in(parameter, dated.value()), Written.of(day)))
                                .orElseGet(() -> in(parameter, dated.value())))
                        .toList(),
                "; ");
    }

    private static Phrase in(Parameter parameter, Object value) {
        return Units.measured(value, parameter.unit().orElse(null));
    }

    /** {@code $50, ₫1,000,000 or €45 (ceiling of the front line)}: of parameters whose names differ behind a comma. */
    static Optional<Phrase> any(List<Given> all) {
        return common(all)
                .map(label -> Phrase.of(
                        "%s, depending on the currency (%s)",
                        "%s, tùy loại tiền (%s)",
                        Phrase.any(all.stream()
                                .map(one -> in(one.parameter(), one.value().orElseThrow()))
                                .toList()),
                        Phrase.of(label).within()));
    }

    /** What the names of all of them say before their last comma. */
    private static Optional<Text> common(List<Given> all) {
        var labels = all.stream()
                .map(one -> one.parameter().label())
                .map(label -> new Text(beforeComma(label.en()), beforeComma(label.vi())))
                .distinct()
                .toList();
        return labels.stream()
                .filter(label -> labels.size() == 1)
                .filter(label -> Stream.of(label.en(), label.vi()).noneMatch(String::isEmpty))
                .findFirst();
    }

    private static String beforeComma(String label) {
        return label.substring(0, Math.max(0, label.lastIndexOf(", ")));
    }
}
