package dev.makegood.oracle;

import dev.makegood.vocabulary.Fact;
import dev.makegood.vocabulary.Facts;
import java.util.stream.Collectors;

/** The facts of a case as a person reads them. */
final class FactsText {
    private FactsText() {}

    static String of(Facts facts) {
        return facts.all().stream().map(FactsText::of).collect(Collectors.joining("\n"));
    }

    private static String of(Fact fact) {
        return fact.path()
                + fact.type().attributes().stream()
                        .map(attribute -> attribute.name() + ": " + fact.value(attribute.name()))
                        .collect(Collectors.joining(", ", " { ", " }"));
    }
}
