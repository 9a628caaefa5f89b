package dev.makegood.server.decision.log;

import dev.makegood.proof.Commitment;
import dev.makegood.proof.Leaf;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes decisions of rows, and sees whether they are what was put on record. */
@Component
class RecordReader {
    private final PersonalParts parts;
    private final JsonMapper json;

    RecordReader(PersonalParts parts, JsonMapper json) {
        this.parts = parts;
        this.json = json;
    }

    RecordedDecision plain(StoredDecision stored) {
        return opened(stored)
                .map(opened -> decision(stored, opened, Optional.empty(), false))
                .orElseGet(() -> altered(stored));
    }

    RecordedDecision withPersonalParts(StoredDecision stored, byte @Nullable [] wrappedKey, byte @Nullable [] content) {
        var opened = opened(stored);
        if (opened.isEmpty()) {
            return altered(stored);
        }
        var commitment = opened.get().commitments().stream()
                .filter(known -> known.part().equals(PersonalParts.FACTS))
                .findFirst();
        if (commitment.isEmpty() || wrappedKey == null || content == null) {
            return decision(stored, opened.get(), Optional.empty(), commitment.isPresent());
        }
        return parts.open(stored.id(), commitment.get(), wrappedKey, content)
                .map(part -> decision(stored, opened.get(), Optional.of(json.readTree(part.bytes())), false))
                .orElseGet(() -> altered(stored));
    }

    /** The body and its commitments, if they are what the leaf was made of and the columns say the same. */
    private Optional<Opened> opened(StoredDecision stored) {
        try {
            var commitments = Commitments.read(stored.commitments());
            return stored.body()
                    .filter(body -> new Leaf(body, commitments)
                            .hash()
                            .equals(stored.receipt().leaf()))
                    .map(body -> new Opened(json.readTree(body.bytes()), commitments))
                    .filter(opened -> agrees(opened.body(), stored));
        } catch (JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The columns only serve to find a decision; what they say must be what the leaf is over. */
    private static boolean agrees(JsonNode body, StoredDecision stored) {
        var by = body.path("decidedBy");
        return body.path("id").asString("").equals(stored.id().toString())
                && body.path("decidedAt").asString("").equals(stored.at().toString())
                && body.path("ruleSet").asString("").equals(stored.ruleSet())
                && Objects.equals(body.path("caseRef").stringValueOpt().orElse(null), stored.caseRef())
                && by.path("id").asString("").equals(stored.actor())
                && Objects.equals(by.path("branch").stringValueOpt().orElse(null), stored.branch());
    }

    private RecordedDecision decision(
            StoredDecision stored, Opened opened, Optional<JsonNode> personal, boolean erased) {
        return decision(stored, opened.body(), personal, erased, true);
    }

    private static RecordedDecision altered(StoredDecision stored) {
        return decision(stored, JsonNodeFactory.instance.missingNode(), Optional.empty(), false, false);
    }

    private static RecordedDecision decision(
            StoredDecision stored, JsonNode body, Optional<JsonNode> personal, boolean erased, boolean intact) {
        return new RecordedDecision(
                stored.id(),
                stored.at(),
                stored.ruleSet(),
                stored.caseRef(),
                stored.actor(),
                stored.branch(),
                body,
                personal,
                erased,
                intact,
                stored.receipt());
    }

    private record Opened(JsonNode body, List<Commitment> commitments) {}
}
