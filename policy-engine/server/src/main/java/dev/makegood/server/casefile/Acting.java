package dev.makegood.server.casefile;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.problem.Fault;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Does things with cases: each in one transaction with its entry on the timeline and on record, or not at all. */
@Component
class Acting {
    private static final Set<EntryKind> MAY_CHANGE_A_RATING = EnumSet.of(EntryKind.FACTS_CHANGED, EntryKind.CONTACT);

    private final CaseRecords records;
    private final Sights sights;
    private final Requests requests;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final CaseTimes times;
    private final CaseRating rating;
    private final TransactionOperations transactions;
    private final Clock clock;

    Acting(
            CaseRecords records,
            Sights sights,
            Requests requests,
            Timeline timeline,
            AuditTrail audit,
            CaseTimes times,
            CaseRating rating,
            TransactionOperations transactions,
            Clock clock) {
        this.records = records;
        this.sights = sights;
        this.requests = requests;
        this.timeline = timeline;
        this.audit = audit;
        this.times = times;
        this.rating = rating;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is asked of a case, and by whom. */
    record Asked(String ref, String what, JsonNode body, Optional<String> key, Caller by) {}

    /** With the case taken, unless the same was done under that key before. */
    Working<CaseFile> on(Asked asked, Function<CaseFile, Working<CaseFile>> work) {
        return inOne(
                asked.body(),
                () -> records.take(asked.ref())
                        .filter(file -> sights.of(asked.by()).covers(file))
                        .map(file -> once(asked, file.id(), () -> work.apply(file)))
                        .orElseGet(Working.NotThere::new));
    }

    /** With the id of a case to be. */
    Working<CaseFile> onNew(Asked asked, Function<UUID, Working<CaseFile>> work) {
        var id = UUID.randomUUID();
        return inOne(asked.body(), () -> once(asked, id, () -> work.apply(id)));
    }

    private Working<CaseFile> inOne(JsonNode body, Supplier<Working<CaseFile>> work) {
        if (!CaseFacts.hasCanonicalForm(body)) {
            return new Working.NotValid<>(List.of(
                    new Fault("", "NO_CANONICAL_FORM", CaseTexts.NO_CANONICAL_FORM, CaseTexts.GIVE_PLAIN_VALUES)));
        }
        return transactions.execute(transaction -> {
            var result = work.get();
            if (!(result instanceof Working.Done)) {
                transaction.setRollbackOnly();
            }
            return result;
        });
    }

    private Working<CaseFile> once(Asked asked, UUID id, Supplier<Working<CaseFile>> work) {
        return switch (requests.use(asked.key(), asked.what() + " " + asked.ref(), asked.body(), asked.by(), id)) {
            case Requests.Use.New() -> work.get();
            case Requests.Use.Taken() -> new Working.KeyTaken<>();
            case Requests.Use.Again(var file) -> done(file);
        };
    }

    /** Puts down what was done with a case, and gives the case as it is by then. */
    Working<CaseFile> done(CaseFile file, NewEntry entry, Act act) {
        if (file.status().isOver() && MAY_CHANGE_A_RATING.contains(entry.kind())) {
            rating.changed(file.id());
        }
        timeline.append(file.id(), entry);
        return noted(file.id(), entry, act);
    }

    /** The same of a new case. */
    Working<CaseFile> begun(UUID file, NewEntry entry, Act act) {
        timeline.begin(file, entry);
        return noted(file, entry, act);
    }

    /** Clocks come last: what comes of them is put down in its turn. */
    private Working<CaseFile> noted(UUID file, NewEntry entry, Act act) {
        audit.record(act);
        times.after(records.find(file).orElseThrow(), entry);
        return done(file);
    }

    private Working<CaseFile> done(UUID file) {
        return new Working.Done<>(records.find(file).orElseThrow());
    }

    static Act act(Caller by, String action, String ref) {
        return Act.of(by.id(), action, "case:" + ref);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
