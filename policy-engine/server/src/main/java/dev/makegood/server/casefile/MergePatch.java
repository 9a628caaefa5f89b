package dev.makegood.server.casefile;

import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes to a JSON object as RFC 7396 writes them: what is null goes, what is left out stays. */
final class MergePatch {
    private MergePatch() {}

    static ObjectNode apply(ObjectNode before, ObjectNode patch) {
        var after = before.deepCopy();
        patch.properties().forEach(member -> {
            var name = member.getKey();
            switch (member.getValue()) {
                case ObjectNode inner -> after.set(name, apply(object(after.path(name)), inner));
                case JsonNode value when value.isNull() -> after.remove(name);
                case JsonNode value -> after.set(name, value);
            }
        });
        return after;
    }

    private static ObjectNode object(JsonNode node) {
        return node instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
    }

    /** Whether that patch says what stands at that path: {@code parcel.fee}, {@code scan[1].place}. */
    static boolean says(JsonNode patch, String path) {
        var here = patch;
        if (path.isEmpty()) {
            return true;
        }
        for (var name : path.split("[.\\[]", -1)) {
            if (!here.isObject()) {
                return true;
            }
            if (!here.has(name)) {
                return false;
            }
            here = here.path(name);
        }
        return true;
    }

    /** The facts and attributes that are not the same in both: {@code parcel.fee}, {@code scan}. */
    static SortedSet<String> differences(ObjectNode before, ObjectNode after) {
        var found = new TreeSet<String>();
        for (var key : names(before, after)) {
            var one = before.path(key);
            var other = after.path(key);
            if (one.isArray() || other.isArray()) {
                if (!one.equals(other)) {
                    found.add(key);
                }
                continue;
            }
            names(one, other).stream()
                    .filter(name -> !one.path(name).equals(other.path(name)))
                    .forEach(name -> found.add(key + "." + name));
        }
        return found;
    }

    private static SortedSet<String> names(JsonNode one, JsonNode other) {
        var names = new TreeSet<>(one.propertyNames());
        names.addAll(other.propertyNames());
        return names;
    }
}
