package dev.makegood.server.reply;

import dev.makegood.server.decision.PersonalVault;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps what people say about replies in their own words: each note has a key, and without it it cannot be read. */
@Component
class NoteVault implements SmartInitializingSingleton {
    private static final String KEY = "reply";
    private static final String NOTE = "note";

    private final JdbcClient jdbc;
    private final PersonalVault vault;
    private final TransactionOperations transactions;

    NoteVault(JdbcClient jdbc, PersonalVault vault, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.transactions = transactions;
    }

    /** Encrypts what is in clear from earlier versions, before anybody asks for it. */
    @Override
    public void afterSingletonsInstantiated() {
        transactions.executeWithoutResult(_ -> jdbc.sql("DELETE FROM reply_note_in_clear RETURNING reply, note")
                .query((row, _) -> new Clear(row.getObject("reply", UUID.class), row.getString("note")))
                .list()
                .forEach(clear -> keep(clear.reply(), clear.note())));
    }

    /** Within the transaction that puts the reply on record. */
    void keep(UUID reply, String note) {
        var key = vault.newKey(reply, KEY);
        jdbc.sql("INSERT INTO reply_note (reply, wrapped_key, content) VALUES (:reply, :key, :content)")
                .param("reply", reply)
                .param("key", key)
                .param("content", vault.seal(reply, KEY, key, NOTE, note.getBytes(StandardCharsets.UTF_8)))
                .update();
    }

    Optional<String> note(UUID reply, byte @Nullable [] key, byte @Nullable [] content) {
        return key == null || content == null
                ? Optional.empty()
                : vault.open(reply, KEY, key, NOTE, content).map(note -> new String(note, StandardCharsets.UTF_8));
    }

    private record Clear(UUID reply, String note) {}
}
