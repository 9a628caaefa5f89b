package dev.makegood.server.decision;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Decisions as the contract shows them, their members in an order for people. */
public final class DecisionForm {
    private static final String FACTS = "facts";
    private static final List<String> MEMBERS = List.of(
            "id",
            "ruleSet",
            "release",
            "digest",
            "engine",
            "caseRef",
            "decidedAt",
            "decidedBy",
            "canary",
            "effects",
            "missingFacts",
            "assumed",
            "conflicts",
            "vetoes",
            "gap",
            "trace");

    private DecisionForm() {}

    /** What is answered when it was made. */
    public static ObjectNode receipt(Decision decision) {
        return form(decision, MEMBERS);
    }

    /** With the facts it was made on. */
    public static ObjectNode whole(Decision decision) {
        var form =
                form(decision, Stream.concat(MEMBERS.stream(), Stream.of(FACTS)).toList());
        return form.put("personalFactsErased", decision.erased());
    }

    private static ObjectNode form(Decision decision, List<String> members) {
        var form = JsonNodeFactory.instance.objectNode();
        for (var name : members) {
            if (decision.document().has(name)) {
                form.set(name, decision.document().path(name));
            }
        }
        var receipt = decision.receipt();
        form.putObject("receipt")
                .put("stream", receipt.stream().toString())
                .put("seq", receipt.seq())
                .put("leaf", receipt.leaf().hex());
        return form;
    }
}
