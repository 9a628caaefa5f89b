package dev.makegood.server.decision.log;

import dev.makegood.proof.Commitment;
import dev.makegood.proof.Hash;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The commitments of a decision as text: {@code [{"part":"facts","hash":"9f86…"}]}. */
final class Commitments {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Commitments() {}

    static String write(List<Commitment> commitments) {
        var array = JsonNodeFactory.instance.arrayNode();
        commitments.forEach(commitment -> array.addObject()
                .put("part", commitment.part())
                .put("hash", commitment.hash().hex()));
        return array.toString();
    }

    static List<Commitment> read(String text) {
        return JSON.readTree(text)
                .valueStream()
                .map(node -> new Commitment(
                        node.path("part").asString(),
                        Hash.ofHex(node.path("hash").asString())))
                .toList();
    }
}
