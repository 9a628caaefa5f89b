package dev.makegood.server.organisation;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Branches;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Says by which business calendar the organisation and each branch live. What counts already goes on as it began. */
@Service
@PreAuthorize("hasAuthority('organisation')")
public class CalendarChoice {
    private static final String CALENDAR = "calendar";
    private static final Text UNKNOWN = new Text("There is no such calendar", "Không có lịch này");
    private static final Text GIVE_CALENDAR = new Text(
            "Give the id of a calendar, or null for none", "Hãy gửi mã của một lịch, hoặc null nếu không dùng");

    private final BusinessCalendars calendars;
    private final Branches branches;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    CalendarChoice(
            BusinessCalendars calendars, Branches branches, AuditTrail audit, TransactionOperations transactions) {
        this.calendars = calendars;
        this.branches = branches;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** The organisation lives by the calendar that the body names, or by none. */
    public Settling<List<NamedCalendar>> ofOrganisation(JsonNode body, Caller by) {
        return choose(body, "organisation", calendars::choose, by);
    }

    /** The branch lives by the calendar that the body names, or by that of the organisation. */
    public Settling<List<NamedCalendar>> ofBranch(String branch, JsonNode body, Caller by) {
        return branches.contain(branch)
                ? choose(body, "branch:" + branch, chosen -> calendars.choose(branch, chosen), by)
                : new Settling.NotThere<>();
    }

    private Settling<List<NamedCalendar>> choose(
            JsonNode body, String subject, Consumer<Optional<String>> choosing, Caller by) {
        var request = Members.of(body, CALENDAR);
        var chosen = request.optionalText(CALENDAR, GIVE_CALENDAR);
        if (chosen.filter(id -> calendars.find(id).isEmpty()).isPresent()) {
            request.note(CALENDAR, FactFault.Code.NOT_IN_LIST.name(), UNKNOWN, GIVE_CALENDAR);
        }
        if (!request.faults().isEmpty()) {
            return new Settling.NotValid<>(request.faults());
        }
        return transactions.execute(_ -> {
            choosing.accept(chosen);
            audit.record(Act.of(by.id(), "calendar.chosen", subject).with(CALENDAR, chosen.orElse("none")));
            return new Settling.Done<>(calendars.all());
        });
    }
}
