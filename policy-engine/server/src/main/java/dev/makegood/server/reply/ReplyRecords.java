package dev.makegood.server.reply;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.postgres.Timestamps;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Replies as the database keeps them. */
@Component
class ReplyRecords {
    private static final String REPLY = """
        SELECT reply.*, until_day, EXISTS (SELECT 1 FROM reply mistake WHERE mistake.corrects = reply.id) AS corrected,
            EXISTS (SELECT 1 FROM standing_reply now WHERE now.reply = reply.id) AS standing,
            EXISTS (SELECT 1 FROM defence_record WHERE defence_record.reply = reply.id) AS followed,
            wrapped_key AS note_key, content AS note_content
        FROM reply LEFT JOIN promise ON promise.reply = reply.id LEFT JOIN reply_note ON reply_note.reply = reply.id\
        """ + " ";

    private final JdbcClient jdbc;
    private final NoteVault notes;

    ReplyRecords(JdbcClient jdbc, NoteVault notes) {
        this.jdbc = jdbc;
        this.notes = notes;
    }

    /** Replies in one case go one after the other, until the transaction ends. */
    void take(String caseRef) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('reply:' || :caseRef, 0))")
                .param("caseRef", caseRef)
                .query((_, _) -> true)
                .single();
    }

    /** What holds for that effect. */
    Optional<Reply> standing(UUID decision, int effect) {
        return jdbc.sql(REPLY + "JOIN standing_reply ON standing_reply.reply = reply.id"
                        + " WHERE standing_reply.decision = :decision AND standing_reply.effect = :effect")
                .param("decision", decision)
                .param("effect", effect)
                .query((row, _) -> reply(row))
                .optional();
    }

    /** What was given for the same in other decisions of the case, and holds; newest first. */
    List<Reply> givenBefore(Reply.To to) {
        return jdbc.sql(REPLY + """
            JOIN standing_reply ON standing_reply.reply = reply.id
            WHERE case_ref = :caseRef AND rule_set = :ruleSet AND likeness = :likeness AND reply.decision <> :decision
                AND kind IN ('TAKEN', 'ADAPTED')
            ORDER BY at DESC
            """)
                .param("caseRef", to.caseRef())
                .param("ruleSet", to.ruleSet())
                .param("likeness", to.likeness())
                .param("decision", to.decision())
                .query((row, _) -> reply(row))
                .list();
    }

    Optional<Reply> find(UUID id) {
        return jdbc.sql(REPLY + "WHERE reply.id = :id")
                .param("id", id)
                .query((row, _) -> reply(row))
                .optional();
    }

    List<Reply> all(List<UUID> ids) {
        return jdbc.sql(REPLY + "WHERE reply.id = ANY(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> reply(row))
                .list();
    }

    /** Oldest first. */
    List<Reply> to(UUID decision) {
        return jdbc.sql(REPLY + "WHERE decision = :decision ORDER BY at, id")
                .param("decision", decision)
                .query((row, _) -> reply(row))
                .list();
    }

    /** Whether that reply is no older, by the clock of the database. */
    boolean isWithin(UUID reply, Duration window) {
        return jdbc.sql("SELECT at >= clock_timestamp() - make_interval(secs => :window) FROM reply WHERE id = :reply")
                .param("window", window.toSeconds())
                .param("reply", reply)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /** Promises that hold on that day and the caller may see, which end soonest first. */
    List<Reply> promises(Caller caller, Optional<String> caseRef, LocalDate today, int most) {
        return jdbc.sql(REPLY + """
            WHERE until_day >= :today
                AND NOT EXISTS (SELECT 1 FROM reply mistake WHERE mistake.corrects = reply.id)
                AND (:caseRef::text IS NULL OR case_ref = :caseRef)
                AND (:all OR actor = :actor OR branch = :branch)
            ORDER BY until_day, at LIMIT :most
            """)
                .param("today", today)
                .param("caseRef", caseRef.orElse(null))
                .param("all", caller.may(Scope.DECISIONS_ALL))
                .param("actor", caller.id())
                .param("branch", caller.may(Scope.DECISIONS_BRANCH) ? caller.branch() : null)
                .param("most", most)
                .query((row, _) -> reply(row))
                .list();
    }

    void add(Reply reply, Optional<String> customer) {
        var given = reply.given();
        var amount = given.flatMap(Reply.Given::amount);
        jdbc.sql("""
            INSERT INTO reply (id, case_ref, decision, rule_set, release, effect, likeness, kind, corrects, type, basis,
                currency, amount, quantity, reason_key, reason_en, reason_vi, customer, actor, actor_name, branch)
            VALUES (:id, :caseRef, :decision, :ruleSet, :release, :effect, :likeness, :kind, :corrects, :type, :basis,
                :currency, :amount, :quantity, :key, :en, :vi, :customer, :actor, :name, :branch)
            """)
                .param("id", reply.id())
                .param("caseRef", reply.to().caseRef())
                .param("decision", reply.to().decision())
                .param("ruleSet", reply.to().ruleSet())
                .param("release", reply.to().release())
                .param("effect", reply.to().effect())
                .param("likeness", reply.to().likeness())
                .param("kind", reply.kind().name())
                .param("corrects", reply.corrects().orElse(null))
                .param("type", given.map(Reply.Given::type).orElse(null))
                .param("basis", given.map(Reply.Given::basis).orElse(null))
                .param(
                        "currency",
                        amount.map(money -> money.currency().getCurrencyCode()).orElse(null))
                .param("amount", amount.map(Money::amount).orElse(null))
                .param("quantity", given.flatMap(Reply.Given::quantity).orElse(null))
                .param("key", reply.why().key().orElse(null))
                .param("en", reply.why().text().map(Text::en).orElse(null))
                .param("vi", reply.why().text().map(Text::vi).orElse(null))
                .param("customer", customer.orElse(null))
                .param("actor", reply.by().id())
                .param("name", reply.by().name())
                .param("branch", reply.by().branch().orElse(null))
                .update();
        reply.why().note().ifPresent(note -> notes.keep(reply.id(), note));
    }

    void stand(Reply reply) {
        jdbc.sql("INSERT INTO standing_reply (decision, effect, reply) VALUES (:decision, :effect, :reply)")
                .param("decision", reply.to().decision())
                .param("effect", reply.to().effect())
                .param("reply", reply.id())
                .update();
    }

    /** Whether it held still. */
    boolean fall(UUID reply) {
        return jdbc.sql("DELETE FROM standing_reply WHERE reply = :reply")
                        .param("reply", reply)
                        .update()
                > 0;
    }

    void addEntry(UUID reply, UUID entry) {
        jdbc.sql("INSERT INTO reply_entry (reply, entry) VALUES (:reply, :entry)")
                .param("reply", reply)
                .param("entry", entry)
                .update();
    }

    List<UUID> entries(UUID reply) {
        return jdbc.sql("SELECT entry FROM reply_entry WHERE reply = :reply ORDER BY entry")
                .param("reply", reply)
                .query((row, _) -> row.getObject("entry", UUID.class))
                .list();
    }

    void promise(UUID reply, LocalDate until) {
        jdbc.sql("INSERT INTO promise (reply, until_day) VALUES (:reply, :until)")
                .param("reply", reply)
                .param("until", until)
                .update();
    }

    private Reply reply(ResultSet row) throws SQLException {
        return new Reply(
                row.getObject("id", UUID.class),
                new Reply.To(
                        row.getString("case_ref"),
                        row.getObject("decision", UUID.class),
                        row.getString("rule_set"),
                        row.getInt("release"),
                        row.getInt("effect"),
                        row.getString("likeness")),
                ReplyKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("corrects", UUID.class)),
                given(row),
                why(row),
                new Reply.By(
                        row.getString("actor"),
                        row.getString("actor_name"),
                        Optional.ofNullable(row.getString("branch"))),
                Timestamps.read(row, "at"),
                row.getBoolean("standing"),
                row.getBoolean("corrected"),
                Optional.ofNullable(row.getObject("until_day", LocalDate.class)),
                row.getBoolean("followed"));
    }

    private static Optional<Reply.Given> given(ResultSet row) throws SQLException {
        var type = Optional.ofNullable(row.getString("type"));
        var basis = Optional.ofNullable(row.getString("basis"));
        var figure = Optional.ofNullable(row.getBigDecimal("amount"));
        var currency = Optional.ofNullable(row.getString("currency")).map(Currency::getInstance);
        var amount = figure.flatMap(number -> currency.map(known -> new Money(number, known).rounded()));
        var quantity = Optional.ofNullable(row.getBigDecimal("quantity"));
        return type.map(known -> new Reply.Given(known, basis.orElse(""), amount, quantity));
    }

    private Reply.Why why(ResultSet row) throws SQLException {
        var en = Optional.ofNullable(row.getString("reason_en"));
        var vi = Optional.ofNullable(row.getString("reason_vi"));
        return new Reply.Why(
                Optional.ofNullable(row.getString("reason_key")),
                en.flatMap(english -> vi.map(vietnamese -> new Text(english, vietnamese))),
                notes.note(row.getObject("id", UUID.class), row.getBytes("note_key"), row.getBytes("note_content")));
    }
}
