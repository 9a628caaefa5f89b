package dev.makegood.server.intake;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the events of a source say of a case.
 *
 * @param prefix of the names of its cases, before the id of the ticket
 * @param members by what they are of a case: {@code about}, {@code facts.ticket.priority}
 */
public record Mapping(String prefix, SortedMap<String, Pick> members) {
    static final String ID = "id";
    static final String AT = "at";
    static final String STATUS = "status";
    static final String CONTACT_KIND = "contact.kind";
    static final String CONTACT_TEXT = "contact.text";
    static final String FACTS = "facts.";

    public Mapping {
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    /** Of a mapping that was written before. */
    static Mapping of(JsonNode json) {
        return new MappingReader(json).mapping();
    }

    public ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode().put("prefix", prefix);
        var picks = json.putObject("members");
        members.forEach((name, pick) -> picks.set(name, pick.json()));
        return json;
    }
}
