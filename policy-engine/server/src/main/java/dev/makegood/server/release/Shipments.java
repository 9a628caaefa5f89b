package dev.makegood.server.release;

import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.audit.Act;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes releases of the packs this version was shipped with. */
@Component
public class Shipments {
    private static final Logger LOG = LoggerFactory.getLogger(Shipments.class);

    private final ReleaseRecords records;
    private final GoLiveRecords goLives;
    private final TransactionOperations transactions;

    Shipments(ReleaseRecords records, GoLiveRecords goLives, TransactionOperations transactions) {
        this.records = records;
        this.goLives = goLives;
        this.transactions = transactions;
    }

    /**
     * Releases what is not known yet; what was released once is left alone. It goes live unless somebody chose what
     * decides now: at once where there was no such rule set, otherwise when all nodes have heard of it.
     */
    public void release(Map<String, RuleSetFiles> byRuleSet) {
        transactions.executeWithoutResult(_ -> {
            goLives.lock();
            byRuleSet.forEach(this::release);
        });
    }

    private void release(String ruleSet, RuleSetFiles files) {
        if (!records.isKnown(ruleSet, files)) {
            var release = records.keep(ruleSet, files, Optional.empty(), Optional.empty(), Act.SYSTEM);
            chosenLast(ruleSet).ifPresentOrElse(last -> follow(last, release), () -> goLive(release, goLives.now()));
        }
        records.keepCases(ruleSet, files);
    }

    /** What is to decide, or does, and who said so. */
    private Optional<StagedGoLive> chosenLast(String ruleSet) {
        return goLives.of(ruleSet).stream()
                .filter(goLive -> goLive.end().isEmpty())
                .findFirst();
    }

    /** What somebody chose to decide by is not replaced by what nobody has looked at. */
    private void follow(StagedGoLive last, ReleaseId release) {
        if (last.kind() == StagedGoLive.Kind.SHIPPED) {
            goLive(release, goLives.earliest());
        } else {
            LOG.info(
                    "Release {} of {} was shipped with this version of Makegood, and does not go live by itself:"
                            + " release {} was chosen",
                    release.number(),
                    release.ruleSet(),
                    last.release().number());
        }
    }

    private void goLive(ReleaseId release, Instant at) {
        goLives.add(
                release,
                at,
                StagedGoLive.Kind.SHIPPED,
                Optional.empty(),
                Act.SYSTEM,
                "Shipped with this version of Makegood");
    }
}
