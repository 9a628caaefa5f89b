package dev.makegood.server.release;

import dev.makegood.language.RuleSetFiles;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes releases of the packs this version was shipped with. */
@Component
public class Shipments {
    private static final String SYSTEM = "system";

    private final ReleaseRecords records;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    Shipments(ReleaseRecords records, JdbcClient jdbc, TransactionOperations transactions) {
        this.records = records;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Releases what is not known yet, which then goes live; what was released once is left alone. */
    public void release(Map<String, RuleSetFiles> byRuleSet) {
        transactions.executeWithoutResult(_ -> {
            Timetables.lock(jdbc);
            byRuleSet.forEach(this::release);
        });
    }

    private void release(String ruleSet, RuleSetFiles files) {
        if (!records.isKnown(ruleSet, files)) {
            goLive(records.keep(ruleSet, files, Optional.empty(), SYSTEM));
        }
        records.keepCases(ruleSet, files);
    }

    private void goLive(ReleaseId release) {
        jdbc.sql("""
            INSERT INTO go_live (release, kind, by, reason)
            SELECT id, 'shipped', :by, :reason FROM release WHERE rule_set = :ruleSet AND number = :number
            """)
                .param("ruleSet", release.ruleSet())
                .param("number", release.number())
                .param("by", SYSTEM)
                .param("reason", "Shipped with this version of Makegood")
                .update();
    }
}
