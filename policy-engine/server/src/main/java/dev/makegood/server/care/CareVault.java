package dev.makegood.server.care;

import dev.makegood.server.decision.PersonalVault;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Encrypts what tells of a customer. With the customer goes the key, and with the key what it encrypted. */
@Component
class CareVault {
    private static final String KEY = "care";

    private final JdbcClient jdbc;
    private final PersonalVault vault;

    CareVault(JdbcClient jdbc, PersonalVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    byte[] newKey(UUID customer) {
        return vault.newKey(customer, KEY);
    }

    byte[] seal(UUID customer, String part, String plain) {
        return vault.seal(customer, KEY, key(customer), part, plain.getBytes(StandardCharsets.UTF_8));
    }

    Optional<String> open(UUID customer, byte[] key, String part, byte[] sealed) {
        return vault.open(customer, KEY, key, part, sealed).map(plain -> new String(plain, StandardCharsets.UTF_8));
    }

    private byte[] key(UUID customer) {
        return jdbc.sql("SELECT wrapped_key FROM care_customer WHERE id = :customer")
                .param("customer", customer)
                .query((row, _) -> row.getBytes("wrapped_key"))
                .single();
    }
}
