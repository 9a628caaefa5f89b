package dev.makegood.server.identity.panel;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.request.Change;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Tells and changes where the panel may be shown. */
@Service
@PreAuthorize("hasAuthority('organisation')")
public class PanelAdministration {
    private static final String ORIGINS = "origins";
    private static final String VERSION = "version";
    private static final int MOST = 20;

    private final PanelSettingsRecords records;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    PanelAdministration(PanelSettingsRecords records, AuditTrail audit, TransactionOperations transactions) {
        this.records = records;
        this.audit = audit;
        this.transactions = transactions;
    }

    public PanelSettings current() {
        return records.read();
    }

    /** The panel may be shown where the body says, if nobody else changed it since. */
    public Change<PanelSettings> change(JsonNode body, Caller by) {
        var request = Members.of(body, ORIGINS, VERSION);
        var origins = origins(request);
        var version = request.number(VERSION, 1, Integer.MAX_VALUE - 1);
        return request.faults().isEmpty()
                ? transactions.execute(_ -> change(new TreeSet<>(origins), version.orElseThrow(), by))
                : new Change.NotValid<>(request.faults());
    }

    private static Set<String> origins(Members request) {
        var given = request.someOf(ORIGINS, Optional::of, PanelTexts.AN_ORIGIN).orElse(Set.of());
        given.stream()
                .filter(text -> Origin.read(text).isEmpty())
                .forEach(text -> request.note(
                        ORIGINS,
                        FactFault.Code.OUT_OF_BOUNDS.name(),
                        PanelTexts.NO_ORIGIN.filled(text),
                        PanelTexts.GIVE_ORIGIN));
        if (given.size() > MOST) {
            request.note(ORIGINS, FactFault.Code.TOO_LARGE.name(), PanelTexts.TOO_MANY, PanelTexts.GIVE_FEWER);
        }
        return given.stream().flatMap(text -> Origin.read(text).stream()).collect(Collectors.toSet());
    }

    private Change<PanelSettings> change(Set<String> origins, int version, Caller by) {
        if (!records.change(origins, version)) {
            return new Change.ChangedMeanwhile<>();
        }
        audit.record(Act.of(by.id(), "panel.settings-changed", "panel").with(ORIGINS, List.copyOf(origins)));
        return new Change.Made<>(records.read());
    }
}
