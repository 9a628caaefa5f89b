package dev.makegood.form;

import java.util.List;
import java.util.Optional;

/** Compares what a form holds, part by part, whatever kinds of fields show it. */
final class Skeleton {
    /** A part that is written out may be any. */
    private static final String WRITTEN = "written";

    private Skeleton() {}

    /** The first part that another form does not have as well. */
    static Optional<String> difference(Form form, Form other) {
        if (!form.name().equals(other.name())) {
            return Optional.of("name");
        }
        if (form.others().size() != other.others().size()) {
            return Optional.of("others");
        }
        return parts(
                        "when",
                        form.when().stream().map(Skeleton::of).toList(),
                        other.when().stream().map(Skeleton::of).toList())
                .or(() -> parts(
                        "then",
                        form.then().stream().map(Skeleton::of).toList(),
                        other.then().stream().map(Skeleton::of).toList()));
    }

    private static Optional<String> parts(String name, List<String> ones, List<String> others) {
        for (int i = 0; i < ones.size(); i++) {
            boolean isAny = ones.get(i).equals(WRITTEN);
            if (i >= others.size() || !isAny && !ones.get(i).equals(others.get(i))) {
                return Optional.of(name + "[" + i + "]");
            }
        }
        return ones.size() == others.size() ? Optional.empty() : Optional.of(name + "[" + (ones.size() - 1) + "]");
    }

    private static String of(WhenPart part) {
        return switch (part) {
            case WhenPart.Fact fact ->
                fact.variable() + " " + fact.type() + " " + fact.constraints().size();
            case WhenPart.Written _ -> WRITTEN;
        };
    }

    private static String of(ThenPart part) {
        return switch (part) {
            case ThenPart.Effect effect ->
                effect.effect() + " " + effect.arguments().size() + " " + effect.reason() + effect.group() + " "
                        + effect.terms().size();
            case ThenPart.Derived derived ->
                derived.type() + " " + derived.values().size();
            case ThenPart.Written _ -> WRITTEN;
        };
    }
}
