package dev.makegood.server.identity;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.request.Change;
import dev.makegood.server.request.Members;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Makes, lists and revokes API keys. */
@Service
@PreAuthorize("hasAuthority('api-keys')")
public class KeyAdministration {
    private static final String NAME = "name";
    private static final String SCOPES = "scopes";
    private static final String VALID_DAYS = "validDays";
    private static final int LONGEST_NAME = 100;
    private static final int MOST_DAYS = 366;
    private static final String ALL_SCOPES =
            Arrays.stream(Scope.values()).map(Scope::key).collect(Collectors.joining(", "));

    private final ApiKeys keys;
    private final KeyCheck check;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    KeyAdministration(ApiKeys keys, KeyCheck check, AuditTrail audit, TransactionOperations transactions) {
        this.keys = keys;
        this.check = check;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** All there ever were, newest first. */
    public List<ApiKey> all() {
        return keys.all();
    }

    /** A new key, whose text is never to be had again. */
    public Change<ApiKeys.Issued> make(JsonNode body, Caller by) {
        var members = Members.of(body, NAME, SCOPES, VALID_DAYS);
        var name = members.text(NAME, LONGEST_NAME);
        var scopes = members.someOf(SCOPES, Scope::of, ALL_SCOPES);
        var days = members.number(VALID_DAYS, 1, MOST_DAYS);
        return members.faults().isEmpty()
                ? new Change.Made<>(make(name.orElseThrow(), scopes.orElseThrow(), days.orElseThrow(), by))
                : new Change.NotValid<>(members.faults());
    }

    /** From now on nobody is known by that key: here at once, elsewhere within {@link KeyCheck#TRUST}. */
    public Change<ApiKey> revoke(UUID id, Caller by) {
        var found = keys.find(id);
        if (found.isEmpty()) {
            return new Change.NotThere<>();
        }
        transactions.executeWithoutResult(_ -> {
            if (keys.revoke(id)) {
                audit.record(Act.of(by.id(), "api-key.revoked", Caller.keyId(id)));
            }
        });
        check.forget(found.get().hash());
        return new Change.Made<>(found.get());
    }

    private ApiKeys.Issued make(String name, Set<Scope> scopes, int days, Caller by) {
        var issued = keys.issue(name, scopes, Duration.ofDays(days), by.id());
        transactions.executeWithoutResult(_ -> {
            keys.keep(issued);
            audit.record(created(issued.key()));
        });
        return issued;
    }

    private static Act created(ApiKey key) {
        return Act.of(key.createdBy(), "api-key.created", Caller.keyId(key.id()))
                .with(SCOPES, key.scopes().stream().map(Scope::key).sorted().toList())
                .with("expiresAt", key.expiresAt().toString());
    }
}
