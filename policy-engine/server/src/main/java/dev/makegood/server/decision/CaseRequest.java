package dev.makegood.server.decision;

import dev.makegood.server.problem.Fault;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The body of a request to evaluate a case, however faulty. */
final class CaseRequest {
    static final String RULE_SET = "ruleSet";
    static final String CASE_REF = "caseRef";
    static final String FACTS = "facts";
    private static final Set<String> MEMBERS = Set.of(RULE_SET, CASE_REF, FACTS);
    private static final int LONGEST_CASE_REF = 200;

    private final JsonNode body;

    CaseRequest(JsonNode body) {
        this.body = body;
    }

    /** The rule set it names, if it names one at all. */
    Optional<String> ruleSet() {
        return body.path(RULE_SET).stringValueOpt();
    }

    /** The facts it states, if they are an object. */
    Optional<JsonNode> facts() {
        return Optional.of(body.path(FACTS)).filter(JsonNode::isObject);
    }

    /** What the caller calls the case, if it is called anything. */
    Optional<String> caseRef() {
        return body.path(CASE_REF).stringValueOpt();
    }

    /** All that is wrong with it but for what stands inside the facts. */
    List<Fault> faults() {
        if (!body.isObject()) {
            return List.of(fault("", FactFault.Code.WRONG_TYPE, RequestTexts.NOT_AN_OBJECT, RequestTexts.GIVE_MEMBERS));
        }
        var faults = new ArrayList<Fault>();
        body.propertyNames().stream()
                .filter(name -> !MEMBERS.contains(name))
                .map(CaseRequest::unknown)
                .forEach(faults::add);
        required(RULE_SET, body.path(RULE_SET).isString(), RequestTexts.GIVE_RULE_SET)
                .ifPresent(faults::add);
        required(FACTS, body.path(FACTS).isObject(), RequestTexts.GIVE_FACTS).ifPresent(faults::add);
        caseRef(body.path(CASE_REF)).ifPresent(faults::add);
        return faults;
    }

    private Optional<Fault> required(String name, boolean isGiven, Text remedy) {
        if (isGiven) {
            return Optional.empty();
        }
        return Optional.of(
                isAbsent(body.path(name))
                        ? fault(name, FactFault.Code.MISSING, RequestTexts.MISSING, remedy)
                        : fault(name, FactFault.Code.WRONG_TYPE, RequestTexts.WRONG_TYPE, remedy));
    }

    private static Optional<Fault> caseRef(JsonNode given) {
        if (isAbsent(given)) {
            return Optional.empty();
        }
        if (!given.isString()) {
            return Optional.of(
                    fault(CASE_REF, FactFault.Code.WRONG_TYPE, RequestTexts.WRONG_TYPE, RequestTexts.GIVE_CASE_REF));
        }
        if (given.stringValue().length() > LONGEST_CASE_REF) {
            return Optional.of(
                    fault(CASE_REF, FactFault.Code.TOO_LARGE, RequestTexts.TOO_LONG, RequestTexts.GIVE_CASE_REF));
        }
        return given.stringValue().chars().anyMatch(Character::isISOControl)
                ? Optional.of(new Fault(
                        CASE_REF, "CONTROL_CHARACTERS", RequestTexts.CONTROL_CHARACTERS, RequestTexts.GIVE_CASE_REF))
                : Optional.empty();
    }

    private static Fault unknown(String name) {
        return new Fault(name, "UNKNOWN_MEMBER", RequestTexts.UNKNOWN_MEMBER, RequestTexts.GIVE_MEMBERS);
    }

    private static Fault fault(String path, FactFault.Code code, Text reason, Text remedy) {
        return new Fault(path, code.name(), reason, remedy);
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
