package dev.makegood.language;

import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.Clause;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Parameter;
import dev.makegood.vocabulary.Source;
import dev.makegood.vocabulary.Text;
import dev.makegood.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules of one set may refer to.
 *
 * @param clauses of all sources, by their keys
 */
public record Header(
        Vocabulary vocabulary,
        List<String> stages,
        List<Source> sources,
        Map<String, Clause> clauses,
        Map<String, Text> reasons,
        Map<String, Parameter> parameters,
        Optional<EventDate> eventDate) {
    /** The attribute that says when what a case is about happened. */
    public record EventDate(FactType type, Attribute attribute) {
        /** No author can write a variable of that name. */
        private static final String VARIABLE = "the event";

        /** Reads it, where {@link #element} is part of the rule. */
        Expression.Read read() {
            return new Expression.Read(
                    Optional.of(VARIABLE), List.of(new Expression.Step(type, attribute)), ValueType.DATE);
        }

        /** Matches the one fact that has it. */
        Element element(Span span) {
            return new Element.Matches(new Pattern(Optional.of(VARIABLE), type, List.of(), List.of(), span));
        }
    }

    public Header {
        stages = List.copyOf(stages);
        sources = List.copyOf(sources);
    }

    /** Where rules without an agenda-group stand. */
    int lastStage() {
        return stages.size() - 1;
    }
}
