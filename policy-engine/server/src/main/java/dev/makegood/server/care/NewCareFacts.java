package dev.makegood.server.care;

import dev.makegood.server.identity.Branches;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What somebody states of a customer, however faulty. */
final class NewCareFacts {
    static final String FACTS = "facts";

    private static final String CUSTOMER = "customer";
    private static final String BRANCH = "branch";
    private static final String LANGUAGE = "language";
    private static final Set<String> LANGUAGES = Set.of("en", "vi");
    private static final int LONGEST = 200;

    private final String customer;
    private final JsonNode body;
    private final Members members;
    private final Optional<String> branch;
    private final Optional<String> language;

    NewCareFacts(String customer, JsonNode body, Branches branches) {
        this.customer = customer;
        this.body = body;
        this.members = Members.of(body, BRANCH, LANGUAGE, FACTS);
        this.branch = members.textIfGiven(BRANCH, LONGEST).filter(id -> isThere(branches, id));
        this.language = members.oneOf(LANGUAGE, given -> Optional.of(given).filter(LANGUAGES::contains), "en, vi");
        if (!isKey(customer)) {
            members.note(
                    CUSTOMER, FactFault.Code.OUT_OF_BOUNDS.name(), CareTexts.CONTROL_CHARACTERS, CareTexts.GIVE_KEY);
        }
        if (!body.path(FACTS).isObject()) {
            members.note(FACTS, FactFault.Code.WRONG_TYPE.name(), CareTexts.NOT_FACTS, CareTexts.GIVE_FACTS);
        }
    }

    static boolean isKey(String customer) {
        return !customer.isBlank()
                && customer.length() <= LONGEST
                && customer.chars().noneMatch(Character::isISOControl);
    }

    List<Fault> faults() {
        return members.faults();
    }

    String customer() {
        return customer;
    }

    Optional<String> branch() {
        return branch;
    }

    String language() {
        return language.orElseThrow();
    }

    ObjectNode facts() {
        return body.path(FACTS) instanceof ObjectNode facts ? facts : JsonNodeFactory.instance.objectNode();
    }

    private boolean isThere(Branches branches, String id) {
        var there = id.chars().noneMatch(Character::isISOControl) && branches.contain(id);
        if (!there) {
            members.note(BRANCH, FactFault.Code.NOT_IN_LIST.name(), CareTexts.NO_SUCH, CareTexts.GIVE_BRANCH);
        }
        return there;
    }
}
