package dev.makegood.server.identity.oidc;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.request.Change;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Shows which people are an account at the provider, and lets them become another. */
@Service
@PreAuthorize("hasAuthority('people')")
public class LinkAdministration {
    private final OidcSettings settings;
    private final Links links;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    LinkAdministration(OidcSettings settings, Links links, AuditTrail audit, TransactionOperations transactions) {
        this.settings = settings;
        this.links = links;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Since when that person is an account; nothing where the person is none, or there is no provider. */
    public Optional<Instant> since(String user) {
        return links.since(settings.issuer(), user);
    }

    /** The person is no account any more: the next that names this person becomes it. */
    public Change<String> remove(String user, Caller by) {
        return transactions.execute(_ -> {
            if (!links.remove(settings.issuer(), user)) {
                return new Change.NotThere<>();
            }
            audit.record(
                    Act.of(by.id(), "person.unlinked", Caller.personId(user)).with("issuer", settings.issuer()));
            return new Change.Made<>(user);
        });
    }
}
