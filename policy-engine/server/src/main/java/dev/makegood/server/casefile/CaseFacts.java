package dev.makegood.server.casefile;

import dev.makegood.proof.CanonicalJson;
import dev.makegood.server.decision.PersonalFacts;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.ruleset.CompiledRuleSet;
import dev.makegood.server.ruleset.RuleSets;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.FactsReading;
import dev.makegood.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes in facts of cases in pieces, as far as the rule sets of a case have words for them. */
@Component
class CaseFacts {
    private static final Set<FactFault.Code> UNKNOWN =
            EnumSet.of(FactFault.Code.UNKNOWN_FACT, FactFault.Code.UNKNOWN_ATTRIBUTE);
    private static final Comparator<Fault> ORDER =
            Comparator.comparing(Fault::path).thenComparing(Fault::code);
    private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    private final RuleSets ruleSets;
    private final TicketFacts tickets;
    private final CaseRating rating;

    CaseFacts(RuleSets ruleSets, TicketFacts tickets, CaseRating rating) {
        this.ruleSets = ruleSets;
        this.tickets = tickets;
        this.rating = rating;
    }

    /** What comes of a change to the facts of a case. */
    sealed interface Change {
        /** Sorted by path, never empty. */
        record Faulty(List<Fault> faults) implements Change {}

        /**
         * They are so from now on.
         *
         * @param standing with what the facts say of it
         * @param differences the facts and attributes that are others now
         */
        record Good(
                ObjectNode whole,
                PersonalFacts halves,
                CaseFile.Standing standing,
                Priority priority,
                SortedSet<String> differences)
                implements Change {}
    }

    /** Whose facts they are. */
    record Subject(String ref, List<String> ruleSets, CaseFile.Standing standing, ObjectNode facts) {
        static Subject of(CaseFile file) {
            return new Subject(file.ref(), file.ruleSets(), file.standing(), file.facts());
        }
    }

    /** The facts that rule set has words for, with what the server knows by itself. */
    ObjectNode of(CaseFile file, Vocabulary vocabulary) {
        var known = KnownFacts.of(file.ref(), file.standing());
        if (vocabulary.byKey(KnownFacts.TICKET).isPresent()) {
            known.with(tickets.of(file));
        }
        if (vocabulary.byKey(KnownFacts.BRANCH).isPresent()) {
            file.branch().flatMap(rating::targetLevel).ifPresent(known::aimingAt);
        }
        return known.in(vocabulary, Words.known(file.facts(), vocabulary));
    }

    /** All there is to say of it in the words of its rule sets. */
    ObjectNode whole(CaseFile file) {
        var whole = file.facts();
        for (var vocabulary : vocabularies(file.ruleSets())) {
            whole = KnownFacts.of(file.ref(), file.standing()).in(vocabulary, whole);
        }
        return whole;
    }

    /** @param path of {@code patch} in the request */
    Change change(Subject subject, ObjectNode patch, String path) {
        if (!hasCanonicalForm(patch)) {
            return new Change.Faulty(List.of(
                    new Fault(path, "NO_CANONICAL_FORM", CaseTexts.NO_CANONICAL_FORM, CaseTexts.GIVE_PLAIN_VALUES)));
        }
        var vocabularies = vocabularies(subject.ruleSets());
        var adopting = new Adopting(subject, patch.deepCopy(), vocabularies);
        var merged = MergePatch.apply(subject.facts(), adopting.rest());
        var faults = new ArrayList<>(adopting.faults());
        faults.addAll(faults(subject.ruleSets(), MergePatch.apply(subject.facts(), patch), patch));
        if (!faults.isEmpty()) {
            return new Change.Faulty(faults.stream()
                    .map(fault -> path.isEmpty() ? fault : at(path + "." + fault.path(), fault))
                    .sorted(ORDER)
                    .toList());
        }
        var differences = MergePatch.differences(subject.facts(), merged);
        differences.addAll(adopting.adopted());
        return new Change.Good(
                merged,
                PersonalFacts.split(merged, vocabularies),
                adopting.standing(),
                Priority.of(merged.path(KnownFacts.CASE).path("priority").asString(""))
                        .orElse(Priority.NORMAL),
                differences);
    }

    private static Fault at(String path, Fault fault) {
        return new Fault(path, fault.code(), fault.reason(), fault.remedy());
    }

    static boolean hasCanonicalForm(JsonNode node) {
        try {
            CanonicalJson.of(node);
            return true;
        } catch (CanonicalJson.NoCanonicalForm _) {
            return false;
        }
    }

    private List<CompiledRuleSet> live(List<String> ids) {
        return ids.stream().flatMap(id -> ruleSets.find(id).stream()).toList();
    }

    private List<Vocabulary> vocabularies(List<String> ids) {
        return live(ids).stream().map(live -> live.ruleSet().vocabulary()).toList();
    }

    /** Of what the patch says; what was there before may be of another time. */
    private List<Fault> faults(List<String> ids, ObjectNode merged, ObjectNode patch) {
        var readings = live(ids).stream().map(live -> faults(live, merged)).toList();
        var found = new LinkedHashMap<String, Fault>();
        readings.stream()
                .flatMap(List::stream)
                .filter(fault -> fault.code() != FactFault.Code.MISSING)
                .filter(fault -> !UNKNOWN.contains(fault.code()) || isUnknownToAll(fault.path(), readings))
                .filter(fault -> MergePatch.says(patch, fault.path()))
                .forEach(fault -> found.putIfAbsent(
                        fault.path() + " " + fault.code(),
                        new Fault(fault.path(), fault.code().name(), fault.reason(), fault.remedy())));
        return List.copyOf(found.values());
    }

    private static List<FactFault> faults(CompiledRuleSet live, ObjectNode facts) {
        return switch (live.read(facts, EnumSet.of(FactType.Owner.CALLER), NOTHING)) {
            case FactsReading.Read _ -> List.of();
            case FactsReading.Faulty(var faults) -> faults;
        };
    }

    private static boolean isUnknownToAll(String path, List<List<FactFault>> readings) {
        return readings.stream()
                .allMatch(faults -> faults.stream()
                        .filter(fault -> UNKNOWN.contains(fault.code()))
                        .anyMatch(fault -> path.equals(fault.path())
                                || path.startsWith(fault.path() + ".")
                                || path.startsWith(fault.path() + "[")));
    }

    /** Takes out of a patch what the case itself knows, and into the case what it does not know yet. */
    private static final class Adopting {
        private final ObjectNode rest;
        private final List<Vocabulary> vocabularies;
        private final List<Fault> faults = new ArrayList<>();
        private final Map<String, String> adopted = new LinkedHashMap<>();
        private final CaseFile.Standing before;

        Adopting(Subject subject, ObjectNode patch, List<Vocabulary> vocabularies) {
            this.rest = patch;
            this.vocabularies = vocabularies;
            this.before = subject.standing();
            KnownFacts.of(subject.ref(), subject.standing())
                    .all()
                    .forEach((key, values) -> values.forEach((name, value) -> look(key, name, value)));
        }

        ObjectNode rest() {
            return rest;
        }

        List<Fault> faults() {
            return faults;
        }

        Set<String> adopted() {
            return adopted.keySet();
        }

        CaseFile.Standing standing() {
            return new CaseFile.Standing(
                    adopted(KnownFacts.CUSTOMER, KnownFacts.ID).or(before::customer),
                    before.about(),
                    before.status(),
                    adopted(KnownFacts.CASE, KnownFacts.CHANNEL)
                            .flatMap(Channel::of)
                            .or(before::channel),
                    adopted(KnownFacts.CASE, KnownFacts.LANGUAGE).or(before::language),
                    before.openedAt(),
                    before.contacts(),
                    before.reopened());
        }

        private Optional<String> adopted(String key, String name) {
            return Optional.ofNullable(adopted.get(key + "." + name));
        }

        private void look(String key, String name, JsonNode known) {
            if (!(rest.path(key) instanceof ObjectNode stated) || !stated.has(name)) {
                return;
            }
            var path = key + "." + name;
            var given = stated.path(name);
            if (given.equals(known)) {
                stated.remove(name);
            } else if (!known.isNull()) {
                faults.add(new Fault(path, "KNOWN_OTHERWISE", CaseTexts.KNOWN_OTHERWISE, CaseTexts.LEAVE_IT_OUT));
            } else if (isAdoptable(key, name, given)) {
                adopted.put(path, given.stringValue());
                stated.remove(name);
            }
        }

        private boolean isAdoptable(String key, String name, JsonNode given) {
            return given.isString()
                    && !given.stringValue().isBlank()
                    && given.stringValue().length() <= 200
                    && given.stringValue().chars().noneMatch(Character::isISOControl)
                    && (!name.equals(KnownFacts.CHANNEL)
                            || Channel.of(given.stringValue()).isPresent())
                    && vocabularies.stream()
                            .flatMap(vocabulary -> vocabulary.byKey(key).stream())
                            .flatMap(type -> type.attribute(name).stream())
                            .noneMatch(Attribute::personal);
        }
    }
}
