package dev.makegood.server.care;

import dev.makegood.proof.CanonicalJson;
import dev.makegood.server.decision.PersonalFacts;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.ruleset.CompiledRuleSet;
import dev.makegood.server.ruleset.RuleSets;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.FactsReading;
import dev.makegood.vocabulary.Text;
import dev.makegood.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The rule sets that are asked, and what can be said to them. */
@Component
class CareRuleSets {
    private static final Set<FactFault.Code> UNKNOWN =
            EnumSet.of(FactFault.Code.UNKNOWN_FACT, FactFault.Code.UNKNOWN_ATTRIBUTE);
    private static final Comparator<Fault> ORDER =
            Comparator.comparing(Fault::path).thenComparing(Fault::code);

    private final RuleSets ruleSets;
    private final CareSettingsRecords settings;

    CareRuleSets(RuleSets ruleSets, CareSettingsRecords settings) {
        this.ruleSets = ruleSets;
        this.settings = settings;
    }

    /** Those of the settings that are live, in their order. */
    List<CompiledRuleSet> live() {
        return settings.read().ruleSets().stream()
                .flatMap(id -> ruleSets.find(id).stream())
                .toList();
    }

    /** The facts in their halves. */
    PersonalFacts split(ObjectNode facts) {
        return PersonalFacts.split(facts, vocabularies());
    }

    /** Everything that is wrong with facts that a caller states, sorted by path. */
    List<Fault> faults(ObjectNode facts) {
        var live = live();
        if (live.isEmpty()) {
            return List.of(fault("", "NO_RULE_SET", CareTexts.NO_RULE_SET, CareTexts.CHOOSE_RULE_SET));
        }
        if (!hasCanonicalForm(facts)) {
            return List.of(fault("", "NO_CANONICAL_FORM", CareTexts.NO_CANONICAL_FORM, CareTexts.GIVE_PLAIN_VALUES));
        }
        var faults = new ArrayList<>(ofServer(facts));
        faults.addAll(inWordsOf(live, facts));
        return faults.stream().sorted(ORDER).toList();
    }

    private static boolean hasCanonicalForm(ObjectNode facts) {
        try {
            CanonicalJson.of(facts);
            return true;
        } catch (CanonicalJson.NoCanonicalForm _) {
            return false;
        }
    }

    /** What of the past happened outside is told by callers; the rest of what servers own is not theirs. */
    private List<Fault> ofServer(ObjectNode facts) {
        var faults = new ArrayList<Fault>();
        facts.propertyStream()
                .map(Map.Entry::getKey)
                .filter(key -> !key.equals(AskedFacts.HISTORY) && isOfServer(key))
                .forEach(key -> faults.add(own(key)));
        AskedFacts.OWN.stream()
                .filter(name -> facts.path(AskedFacts.HISTORY).has(name))
                .forEach(name -> faults.add(own(AskedFacts.HISTORY + "." + name)));
        return faults;
    }

    private boolean isOfServer(String key) {
        return vocabularies().stream()
                .flatMap(vocabulary -> vocabulary.byKey(key).stream())
                .anyMatch(type -> type.owner() != FactType.Owner.CALLER);
    }

    private static Fault own(String path) {
        return fault(path, FactFault.Code.SERVER_OWNED.name(), CareTexts.OWN, CareTexts.LEAVE_IT_OUT);
    }

    private static List<Fault> inWordsOf(List<CompiledRuleSet> live, ObjectNode facts) {
        var readings = live.stream().map(each -> read(each, facts)).toList();
        var found = new LinkedHashMap<String, Fault>();
        readings.stream()
                .flatMap(List::stream)
                .filter(fault -> fault.code() != FactFault.Code.MISSING)
                .filter(fault -> !UNKNOWN.contains(fault.code()) || isUnknownToAll(fault.path(), readings))
                .forEach(fault -> found.putIfAbsent(
                        fault.path() + " " + fault.code(),
                        fault(fault.path(), fault.code().name(), fault.reason(), fault.remedy())));
        return List.copyOf(found.values());
    }

    private static boolean isUnknownToAll(String path, List<List<FactFault>> readings) {
        return readings.stream()
                .allMatch(faults -> faults.stream()
                        .anyMatch(fault -> UNKNOWN.contains(fault.code())
                                && (path.equals(fault.path()) || path.startsWith(fault.path() + "."))));
    }

    private static List<FactFault> read(CompiledRuleSet ruleSet, ObjectNode facts) {
        var owners = EnumSet.of(FactType.Owner.CALLER, FactType.Owner.SERVER);
        return switch (ruleSet.read(facts, owners, JsonNodeFactory.instance.objectNode())) {
            case FactsReading.Read _ -> List.of();
            case FactsReading.Faulty(var faults) -> faults;
        };
    }

    private static Fault fault(String path, String code, Text reason, Text remedy) {
        return new Fault(path.isEmpty() ? NewCareFacts.FACTS : NewCareFacts.FACTS + "." + path, code, reason, remedy);
    }

    private List<Vocabulary> vocabularies() {
        return live().stream().map(each -> each.ruleSet().vocabulary()).toList();
    }
}
