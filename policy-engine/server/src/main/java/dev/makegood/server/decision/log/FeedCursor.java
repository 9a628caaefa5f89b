package dev.makegood.server.decision.log;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * How far a reader of all decisions is.
 *
 * @param since all streams that began before were read to their end
 * @param positions by stream, the place of the next decision; nothing for a stream of which none was read
 */
public record FeedCursor(Instant since, Map<UUID, Long> positions) {
    /** Before the first decision. */
    public static final FeedCursor START = new FeedCursor(Instant.EPOCH, Map.of());

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SINCE = "since";
    private static final String AT = "at";

    public FeedCursor {
        positions = Map.copyOf(positions);
    }

    /** Nothing where that is no cursor. */
    public static Optional<FeedCursor> parse(String text) {
        try {
            var json = JSON.readTree(Base64.getUrlDecoder().decode(text));
            return json.path(SINCE).isIntegralNumber() && json.path(AT).isObject()
                    ? Optional.of(new FeedCursor(
                            Instant.ofEpochMilli(json.path(SINCE).longValue()), positions(json.path(AT))))
                    : Optional.empty();
        } catch (IllegalArgumentException | JacksonException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Map<UUID, Long> positions(JsonNode at) {
        return at.properties().stream()
                .collect(Collectors.toMap(
                        one -> UUID.fromString(one.getKey()),
                        one -> one.getValue().longValue()));
    }

    /** As an opaque text. */
    public String text() {
        var json = JsonNodeFactory.instance.objectNode().put(SINCE, since.toEpochMilli());
        var at = json.putObject(AT);
        positions.forEach((stream, seq) -> at.put(stream.toString(), seq));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
    }

    long position(UUID stream) {
        return positions.getOrDefault(stream, 0L);
    }
}
