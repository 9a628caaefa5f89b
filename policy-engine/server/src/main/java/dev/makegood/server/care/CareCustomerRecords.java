package dev.makegood.server.care;

import dev.makegood.server.decision.PersonalFacts;
import dev.makegood.server.postgres.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is known of customers for care, as the database keeps it. */
@Component
class CareCustomerRecords {
    private static final String FACTS = "facts";
    private static final String CUSTOMER = """
        SELECT id, customer, branch, language, facts, wrapped_key, personal, asked_on, changed_at FROM care_customer
        """;

    private final JdbcClient jdbc;
    private final CareVault vault;
    private final JsonMapper json;

    CareCustomerRecords(JdbcClient jdbc, CareVault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    Optional<CareCustomer> find(String customer) {
        return jdbc.sql(CUSTOMER + " WHERE customer = :customer")
                .param("customer", customer)
                .query((row, _) -> read(row))
                .optional();
    }

    /** The same, which nobody else can change until the end of the transaction. */
    Optional<CareCustomer> take(String customer) {
        return jdbc.sql(CUSTOMER + " WHERE customer = :customer FOR UPDATE")
                .param("customer", customer)
                .query((row, _) -> read(row))
                .optional();
    }

    /** One who was not asked for that day yet, and whom nobody else has taken. */
    Optional<CareCustomer> takeNext(LocalDate day, Collection<UUID> butNot) {
        return jdbc.sql(CUSTOMER + """
             WHERE asked_on < :day AND id <> ALL(:butNot)
            ORDER BY asked_on, id LIMIT 1 FOR UPDATE SKIP LOCKED
            """)
                .param("day", day)
                .param("butNot", butNot.toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .optional();
    }

    /** At most so many behind that one. */
    List<CareCustomer> after(UUID id, int most) {
        return jdbc.sql(CUSTOMER + " WHERE id > :id ORDER BY id LIMIT :most")
                .param("id", id)
                .param("most", most)
                .query((row, _) -> read(row))
                .list();
    }

    /** Within the transaction of the act. */
    void keep(NewCareFacts made, PersonalFacts facts, LocalDate askedOn, Instant now) {
        insert(made, askedOn, now);
        var id = take(made.customer()).orElseThrow().id();
        jdbc.sql("""
            UPDATE care_customer SET branch = :branch, language = :language, facts = :facts, personal = :personal,
                changed_at = :now
            WHERE id = :id
            """)
                .param("branch", made.branch().orElse(null), Types.VARCHAR)
                .param("language", made.language())
                .param("facts", json.writeValueAsString(facts.plain()))
                .param(
                        "personal",
                        facts.anyPersonal()
                                .map(personal -> vault.seal(id, FACTS, json.writeValueAsString(personal)))
                                .orElse(null),
                        Types.BINARY)
                .param("now", Timestamps.of(now))
                .param("id", id)
                .update();
    }

    private void insert(NewCareFacts made, LocalDate askedOn, Instant now) {
        var id = UUID.randomUUID();
        jdbc.sql("""
            INSERT INTO care_customer (id, customer, language, facts, wrapped_key, asked_on, changed_at)
            VALUES (:id, :customer, :language, '{}', :key, :askedOn, :now) ON CONFLICT (customer) DO NOTHING
            """)
                .param("id", id)
                .param("customer", made.customer())
                .param("language", made.language())
                .param("key", vault.newKey(id))
                .param("askedOn", askedOn)
                .param("now", Timestamps.of(now))
                .update();
    }

    void asked(UUID id, LocalDate day) {
        jdbc.sql("UPDATE care_customer SET asked_on = :day WHERE id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }

    /** With the key, so that nothing that it encrypted can be read any more. */
    void erase(UUID id) {
        jdbc.sql("DELETE FROM care_customer WHERE id = :id").param("id", id).update();
    }

    private CareCustomer read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new CareCustomer(
                id,
                row.getString("customer"),
                Optional.ofNullable(row.getString("branch")),
                row.getString("language"),
                facts(id, row),
                row.getObject("asked_on", LocalDate.class),
                Timestamps.read(row, "changed_at"));
    }

    private ObjectNode facts(UUID id, ResultSet row) throws SQLException {
        var plain = (ObjectNode) json.readTree(row.getString("facts"));
        var personal = row.getBytes("personal");
        return personal == null
                ? plain
                : vault.open(id, row.getBytes("wrapped_key"), FACTS, personal)
                        .map(opened -> (ObjectNode) PersonalFacts.joined(plain, json.readTree(opened)))
                        .orElse(plain);
    }
}
