package dev.makegood.golden;

import dev.makegood.explanation.Place;
import dev.makegood.vocabulary.Percent;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The facts of a case as they are given, with one value that is another. */
final class ChangedFacts {
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[([0-9]+)]");

    private ChangedFacts() {}

    static JsonNode of(JsonNode facts, Place place, Object value) {
        var changed = facts.deepCopy();
        if (holder(changed, place.fact()) instanceof ObjectNode holder) {
            holder.set(place.attribute().name(), json(value));
        }
        return changed;
    }

    /** The fact of that path, made where nothing is given of it. */
    private static JsonNode holder(JsonNode facts, String path) {
        var node = facts;
        for (var step : STEP.matcher(path).results().toList()) {
            if (step.group(2) != null) {
                node = node.path(Integer.parseInt(step.group(2)));
            } else if (node instanceof ObjectNode parent && !parent.hasNonNull(step.group(1))) {
                node = parent.putObject(step.group(1));
            } else {
                node = node.path(step.group(1));
            }
        }
        return node;
    }

    private static JsonNode json(Object value) {
        var nodes = JsonNodeFactory.instance;
        return switch (value) {
            case Boolean truth -> nodes.booleanNode(truth);
            case BigDecimal number -> nodes.numberNode(number);
            case Percent(var number) -> nodes.numberNode(number);
            default -> nodes.stringNode(value.toString());
        };
    }
}
