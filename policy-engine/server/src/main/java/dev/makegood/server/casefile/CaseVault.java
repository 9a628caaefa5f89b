package dev.makegood.server.casefile;

import dev.makegood.server.decision.PersonalVault;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps what of cases tells of a person: each case has a key, and without it nothing of that can be read. */
@Component
class CaseVault {
    private static final String KEY = "case";
    private static final String FACTS = "facts";

    private final JdbcClient jdbc;
    private final PersonalVault vault;
    private final JsonMapper json;

    CaseVault(JdbcClient jdbc, PersonalVault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    /** Within the transaction of the act. */
    void keep(UUID file, Optional<ObjectNode> personal) {
        var sealed = personal.map(facts -> vault.seal(file, KEY, key(file), FACTS, json.writeValueAsBytes(facts)));
        jdbc.sql("UPDATE case_personal SET facts = :facts WHERE case_file = :file")
                .param("facts", sealed.orElse(null), Types.BINARY)
                .param("file", file)
                .update();
    }

    /** Within the transaction of the act. */
    byte[] seal(UUID file, UUID entry, String text) {
        return vault.seal(file, KEY, key(file), place(entry), text.getBytes(StandardCharsets.UTF_8));
    }

    Optional<JsonNode> facts(UUID file, byte @Nullable [] key, byte @Nullable [] sealed) {
        return key == null || sealed == null
                ? Optional.empty()
                : vault.open(file, KEY, key, FACTS, sealed).map(json::readTree);
    }

    Optional<String> text(UUID file, UUID entry, byte @Nullable [] key, byte @Nullable [] sealed) {
        return key == null || sealed == null
                ? Optional.empty()
                : vault.open(file, KEY, key, place(entry), sealed)
                        .map(text -> new String(text, StandardCharsets.UTF_8));
    }

    /** Of that case; a new one where there was none yet, or it was erased. */
    private byte[] key(UUID file) {
        jdbc.sql("UPDATE case_file SET has_personal = true WHERE id = :file AND NOT has_personal")
                .param("file", file)
                .update();
        return jdbc.sql("""
            INSERT INTO case_personal (case_file, wrapped_key) VALUES (:file, :key)
            ON CONFLICT (case_file) DO UPDATE SET facts = case_personal.facts RETURNING wrapped_key
            """)
                .param("file", file)
                .param("key", vault.newKey(file, KEY))
                .query((row, _) -> row.getBytes("wrapped_key"))
                .single();
    }

    private static String place(UUID entry) {
        return "entry/" + entry;
    }
}
