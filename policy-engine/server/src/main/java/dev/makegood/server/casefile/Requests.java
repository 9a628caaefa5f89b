package dev.makegood.server.casefile;

import dev.makegood.proof.CanonicalJson;
import dev.makegood.proof.Hash;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.postgres.Timestamps;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What was asked under keys of callers' choice, so that what is asked again is not done again. */
@Component
class Requests {
    private static final Logger LOG = LoggerFactory.getLogger(Requests.class);
    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    Requests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether a key stands for a request already. */
    sealed interface Use {
        record New() implements Use {}

        /** The same was asked before, and this is the case that it came to. */
        record Again(UUID file) implements Use {}

        /** Something else was asked by it. */
        record Taken() implements Use {}
    }

    /**
     * Within the transaction of what is asked. A request of the same key at the same time waits until it ends.
     *
     * @param what names what is asked; with {@code body} it makes the request
     */
    Use use(Optional<String> key, String what, JsonNode body, Caller caller, UUID file) {
        return key.map(text -> use(text, hash(what, body), caller, file)).orElseGet(Use.New::new);
    }

    private Use use(String key, byte[] request, Caller caller, UUID file) {
        var isNew = jdbc.sql("""
            INSERT INTO case_request (caller, key, request_hash, case_file, at) VALUES (:caller, :key, :request, :file, :at)
            ON CONFLICT DO NOTHING
            """)
                        .param("caller", caller.id())
                        .param("key", key)
                        .param("request", request)
                        .param("file", file)
                        .param("at", Timestamps.of(clock.instant()))
                        .update()
                > 0;
        return isNew ? new Use.New() : known(key, request, caller);
    }

    private Use known(String key, byte[] request, Caller caller) {
        return jdbc.sql("SELECT request_hash, case_file FROM case_request WHERE caller = :caller AND key = :key")
                .param("caller", caller.id())
                .param("key", key)
                .query((row, _) -> Arrays.equals(row.getBytes("request_hash"), request)
                        ? new Use.Again(row.getObject("case_file", UUID.class))
                        : new Use.Taken())
                .single();
    }

    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        try {
            jdbc.sql("DELETE FROM case_request WHERE at < :moment")
                    .param("moment", Timestamps.of(clock.instant().minus(KEPT)))
                    .update();
        } catch (DataAccessException e) {
            LOG.debug("Old keys of requests are forgotten later: {}", e.getMessage());
        }
    }

    private static byte[] hash(String what, JsonNode body) {
        var request = JsonNodeFactory.instance.objectNode().put("what", what);
        request.set("body", body);
        return Hash.ofLeaf(CanonicalJson.of(request).bytes()).bytes();
    }
}
