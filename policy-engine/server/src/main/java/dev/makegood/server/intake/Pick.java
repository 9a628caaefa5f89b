package dev.makegood.server.intake;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where an event says one thing, and in which words.
 *
 * @param path as RFC 6901 has it
 * @param values what the words of the other system mean here; empty where they are taken as they are
 * @param otherwise what holds for a word that {@code values} does not have; null for nothing at all
 */
record Pick(JsonPointer path, Map<String, String> values, Otherwise otherwise) {
    Pick {
        values = Map.copyOf(values);
    }

    /** What is done with a word that nobody translated. */
    sealed interface Otherwise {
        /** It is a fault. */
        record Refused() implements Otherwise {}

        /** It is as if nothing were said. */
        record Nothing() implements Otherwise {}

        record Word(String word) implements Otherwise {}
    }

    /** What came of looking it up. */
    sealed interface Picked {
        record Found(JsonNode value) implements Picked {}

        record Absent() implements Picked {}

        /** It is no single value, or a word that has no meaning here. */
        record Unknown() implements Picked {}
    }

    Picked in(JsonNode event) {
        var said = event.at(path);
        if (said.isMissingNode() || said.isNull()) {
            return otherwise instanceof Otherwise.Word(var word) ? found(word) : new Picked.Absent();
        }
        if (!said.isValueNode()) {
            return new Picked.Unknown();
        }
        return values.isEmpty() ? new Picked.Found(said) : translated(said.asString());
    }

    private Picked translated(String said) {
        var meaning = Optional.ofNullable(values.get(said));
        return meaning.map(Pick::found).orElseGet(() -> switch (otherwise) {
            case Otherwise.Refused() -> new Picked.Unknown();
            case Otherwise.Nothing() -> new Picked.Absent();
            case Otherwise.Word(var word) -> found(word);
        });
    }

    private static Picked found(String word) {
        return new Picked.Found(JsonNodeFactory.instance.stringNode(word));
    }

    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode().put("path", path.toString());
        if (!values.isEmpty()) {
            var words = json.putObject("values");
            new TreeMap<>(values).forEach(words::put);
        }
        switch (otherwise) {
            case Otherwise.Refused() -> {}
            case Otherwise.Nothing() -> json.putNull("otherwise");
            case Otherwise.Word(var word) -> json.put("otherwise", word);
        }
        return json;
    }
}
