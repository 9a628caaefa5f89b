package dev.makegood.server.care;

import dev.makegood.server.casefile.Words;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Vocabulary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The facts that rules are asked about: what is stated of the customer, and what the server knows by itself. */
final class AskedFacts {
    static final String HISTORY = "history";
    static final String CUSTOMER = "customer";

    private static final String NOW = "now";
    private static final String BRANCH = "branch";
    private static final String ID = "id";
    private static final String CONTACTS = "proactiveContacts12m";
    private static final String CARDS = "birthdayCards12m";
    private static final String LAST_CONTACT = "lastContactOn";

    /** What of the past nobody but the server states. */
    static final List<String> OWN = List.of(CONTACTS, CARDS);

    private static final String CONSENTS = "consents";
    private static final List<String> COMPLAINTS = List.of("complaints90d", "openComplaints", "lastComplaintOn");

    private final Vocabulary vocabulary;
    private final ObjectNode facts;

    private AskedFacts(Vocabulary vocabulary, ObjectNode facts) {
        this.vocabulary = vocabulary;
        this.facts = facts;
    }

    /**
     * As far as that vocabulary has words for them.
     *
     * @param at a moment of {@code day}
     */
    static ObjectNode of(CareCustomer customer, Vocabulary vocabulary, LocalDate day, Instant at, Contacts contacts) {
        var asked = new AskedFacts(vocabulary, Words.known(customer.facts(), vocabulary));
        asked.put(NOW, "at", fact -> fact.put("at", at.toString()));
        asked.put(NOW, "today", fact -> fact.put("today", day.toString()));
        asked.put(CUSTOMER, ID, fact -> fact.put(ID, customer.customer()));
        customer.branch().ifPresent(branch -> asked.put(BRANCH, ID, fact -> fact.put(ID, branch)));
        asked.put(HISTORY, CONTACTS, fact -> fact.put(CONTACTS, contacts.in12Months()));
        asked.put(HISTORY, CARDS, fact -> fact.put(CARDS, contacts.birthdayCards()));
        asked.later(contacts.last())
                .ifPresent(last -> asked.put(HISTORY, LAST_CONTACT, fact -> fact.put(LAST_CONTACT, last.toString())));
        return asked.facts;
    }

    private Optional<LocalDate> later(Optional<LocalDate> last) {
        return Stream.concat(day(facts.path(HISTORY).path(LAST_CONTACT)).stream(), last.stream())
                .max(LocalDate::compareTo);
    }

    /** The facts as they were asked about, with what the customer agreed to and complained of by now. */
    static ObjectNode withWishes(ObjectNode asked, ObjectNode now) {
        var facts = asked.deepCopy();
        take(facts, now, CUSTOMER, CONSENTS);
        COMPLAINTS.forEach(name -> take(facts, now, HISTORY, name));
        return facts;
    }

    private static void take(ObjectNode facts, ObjectNode from, String key, String name) {
        var given = from.path(key).path(name);
        var fact = facts.withObjectProperty(key);
        fact.remove(name);
        if (!given.isMissingNode()) {
            fact.set(name, given);
        }
    }

    /** A day as facts state it; nothing, if that is none. */
    static Optional<LocalDate> day(JsonNode node) {
        try {
            return node.stringValueOpt().map(LocalDate::parse);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private void put(String key, String name, Consumer<ObjectNode> value) {
        vocabulary
                .byKey(key)
                .filter(type -> type.cardinality() == FactType.Cardinality.ONE)
                .filter(type -> type.attribute(name).isPresent())
                .ifPresent(_ -> value.accept(facts.withObjectProperty(key)));
    }
}
