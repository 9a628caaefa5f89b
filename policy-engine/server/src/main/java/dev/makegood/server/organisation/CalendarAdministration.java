package dev.makegood.server.organisation;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Lists, makes, changes and removes business calendars. */
@Service
@PreAuthorize("hasAuthority('organisation')")
public class CalendarAdministration {
    private final BusinessCalendars calendars;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    CalendarAdministration(BusinessCalendars calendars, AuditTrail audit, TransactionOperations transactions) {
        this.calendars = calendars;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Sorted by id. */
    @PreAuthorize("hasAuthority('rule-sets')")
    public List<NamedCalendar> all() {
        return calendars.all();
    }

    /** A calendar as the body says, which nobody lives by yet. */
    public Settling<NamedCalendar> make(JsonNode body, Caller by) {
        var request = CalendarRequest.ofNew(body);
        if (!request.faults().isEmpty()) {
            return new Settling.NotValid<>(request.faults());
        }
        var calendar = request.calendar();
        return transactions.execute(
                _ -> calendars.add(calendar) ? done(calendar, "calendar.made", by) : new Settling.AlreadyThere<>());
    }

    /** The calendar as the body says, if nobody else changed it since. */
    public Settling<NamedCalendar> change(String id, JsonNode body, Caller by) {
        var request = CalendarRequest.ofChanged(id, body);
        return transactions.execute(_ -> {
            if (calendars.find(id).isEmpty()) {
                return new Settling.NotThere<>();
            }
            if (!request.faults().isEmpty()) {
                return new Settling.NotValid<>(request.faults());
            }
            return calendars.change(request.calendar())
                    ? done(calendars.find(id).orElseThrow(), "calendar.changed", by)
                    : new Settling.ChangedMeanwhile<>();
        });
    }

    /** Nobody lives by it any more, if nobody does. */
    public CalendarRemoval remove(String id, Caller by) {
        try {
            return transactions.execute(_ -> calendars
                    .find(id)
                    .<CalendarRemoval>map(calendar -> {
                        calendars.remove(id);
                        done(calendar, "calendar.removed", by);
                        return new CalendarRemoval.Removed();
                    })
                    .orElseGet(CalendarRemoval.NotThere::new));
        } catch (DataIntegrityViolationException _) {
            return new CalendarRemoval.InUse();
        }
    }

    private Settling<NamedCalendar> done(NamedCalendar calendar, String action, Caller by) {
        audit.record(Act.of(by.id(), action, "calendar:" + calendar.id())
                .with(CalendarRequest.NAME, calendar.name())
                .with(CalendarRequest.ZONE, calendar.zone().map(ZoneId::getId).orElse("organisation"))
                .with(CalendarRequest.WEEK, week(calendar))
                .with(CalendarRequest.DAYS, days(calendar)));
        return new Settling.Done<>(calendar);
    }

    private static List<String> week(NamedCalendar calendar) {
        return calendar.week().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<DayOfWeek, List<OpeningSpan>>::getKey))
                .map(day -> day.getKey() + " " + said(day.getValue()))
                .toList();
    }

    private static List<String> days(NamedCalendar calendar) {
        return calendar.days().stream()
                .map(special -> "%s %s: %s"
                        .formatted(
                                special.day(),
                                special.spans().isEmpty() ? "closed" : said(special.spans()),
                                special.reason().en()))
                .toList();
    }

    private static String said(List<OpeningSpan> spans) {
        return spans.stream().map(OpeningSpan::text).collect(Collectors.joining(" "));
    }
}
