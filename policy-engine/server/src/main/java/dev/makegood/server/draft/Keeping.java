package dev.makegood.server.draft;

import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps the next version of a draft, unless somebody saved one meanwhile. */
@Component
class Keeping {
    private final DraftRecords records;
    private final AuditTrail audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    Keeping(DraftRecords records, AuditTrail audit, TransactionOperations transactions, Clock clock) {
        this.records = records;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Who saves, what goes on record of it beside the save itself, and what is in it that nobody wrote. */
    record Doing(Caller by, Optional<Act> act, NewSave.Cause cause) {
        static Doing saving(Caller by) {
            return new Doing(by, Optional.empty(), NewSave.Cause.WRITTEN);
        }
    }

    /** The version that has those files; nothing if somebody saved since that draft was read. */
    Optional<Integer> keep(Draft draft, RuleSetFiles before, RuleSetFiles files, Doing doing) {
        if (files.equals(before) && !doing.cause().isMerge()) {
            return Optional.of(draft.version());
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var save = NewSave.of(draft.version() + 1, doing.by().id(), at, files, before, doing.cause());
        return transactions.execute(_ -> {
            if (!records.advance(draft.id(), draft.version())) {
                return Optional.<Integer>empty();
            }
            records.keep(draft.id(), save);
            doing.act().ifPresent(audit::record);
            return Optional.of(save.version());
        });
    }
}
