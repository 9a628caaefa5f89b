package dev.makegood.server.intake;

import dev.makegood.server.problem.Fault;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an event says of a case, however faulty. */
final class Told {
    /** With a prefix before it, what a case can be called. */
    private static final Pattern TICKET = Pattern.compile("[\\p{L}\\p{N}._~:@+-]{1,180}");

    private final Mapping mapping;
    private final JsonNode event;
    private final List<Fault> faults = new ArrayList<>();

    private final String ref;
    private final Instant at;
    private final Instant now;
    private final ObjectNode members = JsonNodeFactory.instance.objectNode();
    private final ObjectNode facts = JsonNodeFactory.instance.objectNode();
    private final Optional<String> status;
    private final Optional<ObjectNode> contact;

    Told(Mapping mapping, JsonNode event, Instant now) {
        this.mapping = mapping;
        this.event = event;
        this.now = now;
        this.ref = mapping.prefix() + required(Mapping.ID).flatMap(this::ticket).orElse("");
        this.at = required(Mapping.AT).flatMap(text -> moment(Mapping.AT, text)).orElse(now);
        MappingReader.OF_A_CASE.stream()
                .sorted()
                .forEach(name -> text(name)
                        .flatMap(text -> name.equals("openedAt")
                                ? moment(name, text).map(this::byNow).map(Instant::toString)
                                : Optional.of(text))
                        .ifPresent(text -> members.put(name, text)));
        this.status = text(Mapping.STATUS);
        this.contact = text(Mapping.CONTACT_KIND).map(kind -> contact(kind, text(Mapping.CONTACT_TEXT)));
        mapping.members().keySet().stream()
                .filter(name -> name.startsWith(Mapping.FACTS))
                .forEach(name -> value(name).ifPresent(value -> state(name, value)));
    }

    List<Fault> faults() {
        return faults;
    }

    String ref() {
        return ref;
    }

    /** When it was so, by the clock of the other system. */
    Instant at() {
        return at;
    }

    /** What opens the case. */
    ObjectNode opening(Source source) {
        var opening = members.deepCopy().put("ref", ref);
        source.ruleSets().forEach(opening.putArray("ruleSets")::add);
        opening.set("facts", facts);
        return opening;
    }

    ObjectNode facts() {
        return facts;
    }

    Optional<String> status() {
        return status;
    }

    Optional<ObjectNode> contact() {
        return contact;
    }

    private ObjectNode contact(String kind, Optional<String> text) {
        var said = JsonNodeFactory.instance
                .objectNode()
                .put("kind", kind)
                .put("at", byNow(at).toString());
        text.ifPresent(words -> said.put("text", words));
        if (members.has("channel")) {
            said.set("channel", members.get("channel"));
        }
        return said;
    }

    private void state(String name, JsonNode value) {
        var path = name.substring(Mapping.FACTS.length()).split("\\.", -1);
        var place = facts;
        for (var step = 0; step < path.length - 1; step++) {
            place = place.withObjectProperty(path[step]);
        }
        place.set(path[path.length - 1], value);
    }

    private Optional<String> required(String name) {
        var said = text(name);
        if (said.isEmpty() && faults.stream().noneMatch(fault -> fault.path().equals(path(name)))) {
            note(name, FactFault.Code.MISSING, IntakeTexts.NOT_SAID, IntakeTexts.SAY_IT);
        }
        return said;
    }

    private Optional<String> text(String name) {
        return value(name).map(JsonNode::asString).map(String::strip).filter(text -> !text.isEmpty());
    }

    private Optional<JsonNode> value(String name) {
        return Optional.ofNullable(mapping.members().get(name)).flatMap(pick -> switch (pick.in(event)) {
            case Pick.Picked.Found(var value) -> Optional.of(value);
            case Pick.Picked.Absent() -> Optional.empty();
            case Pick.Picked.Unknown() -> {
                note(name, FactFault.Code.NOT_IN_LIST, IntakeTexts.NOT_KNOWN, IntakeTexts.SAY_IT);
                yield Optional.empty();
            }
        });
    }

    private Optional<String> ticket(String id) {
        if (TICKET.matcher(id).matches()) {
            return Optional.of(id);
        }
        note(Mapping.ID, FactFault.Code.WRONG_TYPE, IntakeTexts.NO_TICKET, IntakeTexts.GIVE_TICKET);
        return Optional.empty();
    }

    private Optional<Instant> moment(String name, String text) {
        try {
            var moment = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
            if (!moment.isAfter(now.plus(EventIntake.TOLERANCE))) {
                return Optional.of(moment);
            }
            note(name, FactFault.Code.OUT_OF_BOUNDS, IntakeTexts.TO_COME, IntakeTexts.SET_CLOCK);
        } catch (DateTimeException _) {
            note(name, FactFault.Code.WRONG_TYPE, IntakeTexts.NO_MOMENT, IntakeTexts.GIVE_MOMENT);
        }
        return Optional.empty();
    }

    /** A case knows nothing of what is to come, however the clock of the other system goes. */
    private Instant byNow(Instant moment) {
        return moment.isAfter(now) ? now : moment;
    }

    private void note(String name, FactFault.Code code, Text reason, Text remedy) {
        faults.add(new Fault(path(name), code.name(), reason, remedy));
    }

    /** In the event. */
    private String path(String name) {
        return Optional.ofNullable(mapping.members().get(name))
                .map(pick -> pick.path().toString())
                .orElse("");
    }
}
