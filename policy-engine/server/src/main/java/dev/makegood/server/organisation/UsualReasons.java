package dev.makegood.server.organisation;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Lists, makes and changes the reasons that people may choose. None is removed; it is offered no more. */
@Service
@PreAuthorize("hasAuthority('organisation')")
public class UsualReasons {
    private static final String KIND = "kind";
    private static final String KEY = "key";
    private static final String TEXT = "text";
    private static final String ACTIVE = "active";
    private static final String PLACE = "place";
    private static final String VERSION = "version";
    private static final String KINDS = "RETURN, GATE_OVERRIDE, STOP, DECLINE, ADAPT, CORRECT";
    private static final Pattern KEY_FORM = Pattern.compile("[a-z0-9._-]{1,64}");
    private static final Text GIVE_KEY = new Text(
            "Give 1 to 64 of these: small letters a-z, digits, . - _",
            "Hãy gửi từ 1 đến 64 ký tự: chữ thường a-z, chữ số, . - _");
    private static final int LONGEST_TEXT = 500;
    private static final int LAST_PLACE = 999;

    private final UsualReasonRecords records;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    UsualReasons(UsualReasonRecords records, AuditTrail audit, TransactionOperations transactions) {
        this.records = records;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** By kind, and of each kind in the order in which they are offered. */
    @PreAuthorize("hasAuthority('rule-sets')")
    public List<UsualReason> all() {
        return records.all();
    }

    /** A reason as the body says; it is offered from then on. */
    public Settling<UsualReason> make(JsonNode body, Caller by) {
        var request = Members.of(body, KIND, KEY, TEXT, PLACE);
        var kind = request.oneOf(KIND, UsualReason.Kind::of, KINDS);
        var key = request.text(KEY, KEY_FORM, GIVE_KEY);
        var text = Labels.of(request, body, TEXT, LONGEST_TEXT);
        var place = request.number(PLACE, 1, LAST_PLACE);
        if (!request.faults().isEmpty()) {
            return new Settling.NotValid<>(request.faults());
        }
        var reason = new UsualReason(
                kind.orElseThrow(), key.orElseThrow(), text.orElseThrow(), true, place.orElseThrow(), 1);
        return transactions.execute(
                _ -> records.add(reason) ? done(reason, "reason.made", by) : new Settling.AlreadyThere<>());
    }

    /** The reason as the body says, if nobody else changed it since. */
    public Settling<UsualReason> change(String kind, String key, JsonNode body, Caller by) {
        return UsualReason.Kind.of(kind)
                .flatMap(known -> records.find(known, key))
                .map(before -> change(before, body, by))
                .orElseGet(Settling.NotThere::new);
    }

    private Settling<UsualReason> change(UsualReason before, JsonNode body, Caller by) {
        var request = Members.of(body, TEXT, ACTIVE, PLACE, VERSION);
        var text = Labels.of(request, body, TEXT, LONGEST_TEXT);
        var active = request.truth(ACTIVE);
        var place = request.number(PLACE, 1, LAST_PLACE);
        var version = request.number(VERSION, 1, Integer.MAX_VALUE - 1);
        if (!request.faults().isEmpty()) {
            return new Settling.NotValid<>(request.faults());
        }
        var reason = new UsualReason(
                before.kind(),
                before.key(),
                text.orElseThrow(),
                active.orElseThrow(),
                place.orElseThrow(),
                version.orElseThrow());
        return transactions.execute(_ -> records.change(reason)
                ? done(records.find(reason.kind(), reason.key()).orElseThrow(), "reason.changed", by)
                : new Settling.ChangedMeanwhile<>());
    }

    private Settling<UsualReason> done(UsualReason reason, String action, Caller by) {
        audit.record(Act.of(by.id(), action, "reason:%s/%s".formatted(reason.kind(), reason.key()))
                .with(TEXT, reason.text().en())
                .with(ACTIVE, reason.active()));
        return new Settling.Done<>(reason);
    }
}
