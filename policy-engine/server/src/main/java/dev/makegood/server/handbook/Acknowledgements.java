package dev.makegood.server.handbook;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.postgres.Timestamps;
import dev.makegood.server.release.Release;
import dev.makegood.server.ruleset.RuleSets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** What each person says to have read. Only a person reads; a key never does. */
@Service
@PreAuthorize("hasAuthority('rule-sets') and principal.kind().name() == 'PERSON'")
public class Acknowledgements {
    private static final String PERSON = Caller.personId("");

    private final RuleSets ruleSets;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    Acknowledgements(
            RuleSets ruleSets, JdbcClient jdbc, AuditTrail audit, TransactionOperations transactions, Clock clock) {
        this.ruleSets = ruleSets;
        this.jdbc = jdbc;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Each live release, and since when that person says to have read it. */
    public List<Read> of(Caller person) {
        var read = readBy(user(person));
        return ruleSets.all().stream()
                .map(compiled -> new Read(
                        compiled.release(),
                        compiled.ruleSet().title(),
                        Optional.ofNullable(read.get(ReleaseName.of(compiled.release())))))
                .toList();
    }

    /** Puts on record that the person read the release that {@code body} names. */
    public Acknowledging acknowledge(String ruleSet, JsonNode body, Caller person) {
        var live = ruleSets.find(ruleSet);
        if (live.isEmpty()) {
            return new Acknowledging.RuleSetUnknown();
        }
        var named = NamedRelease.in(body);
        if (!named.faults().isEmpty()) {
            return new Acknowledging.NotValid(named.faults());
        }
        var release = live.get().release();
        return named.number().filter(number -> number == release.number()).isPresent()
                ? acknowledge(release, person)
                : new Acknowledging.NotLive(release.number());
    }

    private Acknowledging acknowledge(Release release, Caller person) {
        transactions.executeWithoutResult(_ -> {
            if (add(release, user(person))) {
                audit.record(Act.of(person.id(), "handbook.acknowledged", "rule-set:" + release.ruleSet())
                        .with("release", String.valueOf(release.number())));
            }
        });
        return new Acknowledging.Acknowledged(
                release.ruleSet(),
                release.number(),
                Objects.requireNonNull(readBy(user(person)).get(ReleaseName.of(release))));
    }

    private boolean add(Release release, String user) {
        return jdbc.sql("""
            INSERT INTO handbook_acknowledgement (user_name, release, at)
            SELECT :user, id, :at FROM release WHERE rule_set = :ruleSet AND number = :number
            ON CONFLICT DO NOTHING
            """)
                        .param("user", user)
                        .param("at", Timestamps.of(clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                        .param("ruleSet", release.ruleSet())
                        .param("number", release.number())
                        .update()
                > 0;
    }

    private Map<ReleaseName, Instant> readBy(String user) {
        return jdbc
                .sql("""
                    SELECT rule_set, number, at
                    FROM handbook_acknowledgement JOIN release ON release.id = handbook_acknowledgement.release
                    WHERE user_name = :user
                    """)
                .param("user", user)
                .query((row, _) -> Map.entry(
                        new ReleaseName(row.getString("rule_set"), row.getInt("number")), Timestamps.read(row, "at")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String user(Caller person) {
        return person.id().substring(PERSON.length());
    }

    private record ReleaseName(String ruleSet, int number) {
        static ReleaseName of(Release release) {
            return new ReleaseName(release.ruleSet(), release.number());
        }
    }
}
