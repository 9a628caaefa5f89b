package dev.makegood.server.organisation;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Tells and changes what the organisation is called and in which time zone its days begin. */
@Service
public class OrganisationSettings {
    private static final String NAME = "name";
    private static final String ZONE = "zone";
    private static final String VERSION = "version";
    private static final int LONGEST_NAME = 200;
    static final Text NO_ZONE = new Text("This is no time zone", "Đây không phải là một múi giờ");
    static final Text GIVE_ZONE = new Text(
            "Give a name of the IANA time zone database, such as Asia/Ho_Chi_Minh",
            "Hãy gửi một tên trong cơ sở dữ liệu múi giờ IANA, chẳng hạn Asia/Ho_Chi_Minh");

    private final OrganisationRecords records;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    OrganisationSettings(
            OrganisationRecords records,
            AuditTrail audit,
            ApplicationEventPublisher events,
            TransactionOperations transactions) {
        this.records = records;
        this.audit = audit;
        this.events = events;
        this.transactions = transactions;
    }

    /** As it is now; for everybody who is signed in. */
    @PreAuthorize("isAuthenticated()")
    public Organisation current() {
        return records.read();
    }

    /** The organisation as the body says, if nobody else changed it since. */
    @PreAuthorize("hasAuthority('organisation')")
    public Settling<Organisation> change(JsonNode body, Caller by) {
        var request = Members.of(body, NAME, ZONE, VERSION);
        var name = request.text(NAME, LONGEST_NAME);
        var zone = zone(request);
        var version = request.number(VERSION, 1, Integer.MAX_VALUE - 1);
        if (!request.faults().isEmpty()) {
            return new Settling.NotValid<>(request.faults());
        }
        return transactions.execute(_ -> change(name.orElseThrow(), zone.orElseThrow(), version.orElseThrow(), by));
    }

    private Settling<Organisation> change(String name, ZoneId zone, int version, Caller by) {
        var before = records.read();
        if (!records.change(name, zone, version)) {
            return new Settling.ChangedMeanwhile<>();
        }
        audit.record(Act.of(by.id(), "organisation.changed", "organisation")
                .with(NAME, name)
                .with(ZONE, zone.getId())
                .with("zoneBefore", before.zone().getId()));
        if (!zone.equals(before.zone())) {
            events.publishEvent(new FreezesMoved());
        }
        return new Settling.Done<>(records.read());
    }

    private static Optional<ZoneId> zone(Members request) {
        var given = request.secret(ZONE, GIVE_ZONE);
        var zone = given.flatMap(OrganisationSettings::zone);
        if (given.isPresent() && zone.isEmpty()) {
            request.note(ZONE, FactFault.Code.NOT_IN_LIST.name(), NO_ZONE, GIVE_ZONE);
        }
        return zone;
    }

    /** Abbreviations mean several zones, and a mere offset knows no summer. */
    static Optional<ZoneId> zone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name) && (name.contains("/") || name.equals("UTC"))
                ? Optional.of(ZoneId.of(name))
                : Optional.empty();
    }
}
