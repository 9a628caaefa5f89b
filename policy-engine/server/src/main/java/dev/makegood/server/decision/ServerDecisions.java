package dev.makegood.server.decision;

import dev.makegood.server.audit.Act;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Scope;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Decides on record what the server asks of its own accord. */
@Component
public class ServerDecisions {
    private static final Logger LOG = LoggerFactory.getLogger(ServerDecisions.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CaseDeciding deciding;

    ServerDecisions(CaseDeciding deciding) {
        this.deciding = deciding;
    }

    /**
     * The document of the decision of what {@code body} asks, the same however often it is asked for; nothing where the rule
     * set cannot be asked that.
     *
     * @param key what makes it the same
     * @param branch of which the decision is, so that whoever reads its decisions reads this one
     * @throws NotOnRecord if it is not on record, so that it is to be asked for again
     */
    public Optional<JsonNode> decide(JsonNode body, String key, Optional<String> branch) {
        var same = JsonNodeFactory.instance.objectNode().put("key", key);
        return switch (decide(body, same, caller(branch), key)) {
            case Deciding.Decided(var decision) -> Optional.of(decision.document());
            case Deciding.NotEvaluated(var why) -> {
                LOG.warn("There is no decision {}: {}", key, why.getClass().getSimpleName());
                yield Optional.empty();
            }
            case Deciding.KeyTaken() -> throw new IllegalStateException("another request was made under " + key);
            case Deciding.LogUnavailable(), Deciding.Uncertain() -> throw new NotOnRecord();
        };
    }

    private Deciding decide(JsonNode body, JsonNode same, Caller caller, String key) {
        try {
            return deciding.decide(body, same, caller, Optional.of(key), PATIENCE)
                    .await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** The server, as whoever asks about what is of that branch. */
    public static Caller caller(Optional<String> branch) {
        return new Caller(
                Caller.Kind.API_KEY,
                Act.SYSTEM,
                "",
                Set.of(Scope.DECISIONS, Scope.FACTS_ALL),
                null,
                branch.orElse(null));
    }

    /** What was decided could not be put on record. */
    public static final class NotOnRecord extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
