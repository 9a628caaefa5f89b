package dev.makegood.server.casefile;

import dev.makegood.resolution.Effect;
import dev.makegood.resolution.Proposal;
import dev.makegood.server.audit.Act;
import dev.makegood.server.clock.ClockEvent;
import dev.makegood.server.clock.Clocks;
import dev.makegood.server.clock.Deadline;
import dev.makegood.server.clock.Due;
import dev.makegood.server.clock.Term;
import dev.makegood.server.decision.Answer;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.organisation.BusinessCalendars;
import dev.makegood.vocabulary.EffectKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Has the clocks of a case run as its rule sets say, and by what happens to it. */
@Component
class CaseTimes {
    /** What is due does not depend on who asks. */
    private static final Caller NOBODY = new Caller(Caller.Kind.API_KEY, Act.SYSTEM, "", Set.of(), null, null);

    private static final Set<EntryKind> CHANGE_WHAT_IS_DUE =
            EnumSet.of(EntryKind.OPENED, EntryKind.FACTS_CHANGED, EntryKind.CONTACT, EntryKind.STATUS_CHANGED);

    private final Clocks clocks;
    private final Asking asking;
    private final BusinessCalendars calendars;

    CaseTimes(Clocks clocks, Asking asking, BusinessCalendars calendars) {
        this.clocks = clocks;
        this.asking = asking;
        this.calendars = calendars;
    }

    /** Within the transaction of what happened, last of all. */
    void after(CaseFile file, NewEntry entry) {
        event(file, entry).ifPresent(event -> clocks.event(file.ref(), event, at(file, entry)));
        if (CHANGE_WHAT_IS_DUE.contains(entry.kind())) {
            follow(file);
        }
    }

    /** Within the transaction: what its rule sets say now is due. */
    void follow(CaseFile file) {
        var calendar = calendars.of(file.branch());
        file.ruleSets()
                .forEach(ruleSet -> due(file, ruleSet)
                        .ifPresent(deadlines -> clocks.follow(file.ref(), ruleSet, deadlines, calendar)));
    }

    private static Optional<ClockEvent> event(CaseFile file, NewEntry entry) {
        return switch (entry.kind()) {
            case OPENED -> Optional.of(ClockEvent.OPENED);
            case CONTACT ->
                ContactKind.of(entry.details().path("kind").asString("")).flatMap(CaseTimes::event);
            case STATUS_CHANGED -> event(file.status());
            case FACTS_CHANGED, DECIDED, ASSIGNED, REPLIED, CLOCK, APPROVAL, CARE, RATED, PASSED_UP -> Optional.empty();
        };
    }

    private static Optional<ClockEvent> event(ContactKind kind) {
        return switch (kind) {
            case ARRIVED -> Optional.of(ClockEvent.ARRIVED);
            case GREETED -> Optional.of(ClockEvent.GREETED);
            case HOLD_STARTED -> Optional.of(ClockEvent.HOLD_STARTED);
            case HOLD_ENDED -> Optional.of(ClockEvent.HOLD_ENDED);
            case CUSTOMER_WROTE -> Optional.of(ClockEvent.CUSTOMER_WROTE);
            case WE_REPLIED -> Optional.of(ClockEvent.WE_REPLIED);
            case PAID -> Optional.of(ClockEvent.PAID);
            case REFUNDED -> Optional.of(ClockEvent.REFUNDED);
            case FOLLOWED_UP -> Optional.of(ClockEvent.FOLLOWED_UP);
            case CALL, NOTE -> Optional.empty();
        };
    }

    private static Optional<ClockEvent> event(CaseStatus status) {
        return switch (status) {
            case SOLVED -> Optional.of(ClockEvent.SOLVED);
            case CLOSED -> Optional.of(ClockEvent.CLOSED);
            case REOPENED -> Optional.of(ClockEvent.REOPENED);
            case NEW, OPEN, PENDING, ON_HOLD -> Optional.empty();
        };
    }

    /** Nothing happens later than now by the clock that clocks run by, whatever that of a node says. */
    private Instant at(CaseFile file, NewEntry entry) {
        var at = entry.kind() == EntryKind.OPENED ? file.standing().openedAt() : entry.at();
        var now = clocks.now();
        return at.isAfter(now) ? now : at;
    }

    /** Nothing where the rule set cannot say: what it said before still holds. */
    private Optional<List<Deadline>> due(CaseFile file, String ruleSet) {
        return switch (asking.ask(file, ruleSet, NOBODY)) {
            case Answer.Evaluated evaluated ->
                Optional.of(evaluated.outcome().effects().stream()
                        .flatMap(effect -> deadline(effect).stream())
                        .toList());
            case Answer.RuleSetUnknown _ -> Optional.of(List.of());
            case Answer.NotValid _, Answer.Stopped _ -> Optional.empty();
        };
    }

    /** Nothing where it is none, or its length is not known yet. */
    private static Optional<Deadline> deadline(Effect effect) {
        var proposal = effect.proposal();
        if (proposal.kind() != EffectKind.DEADLINE || !(proposal.values().get("length") instanceof BigDecimal length)) {
            return Optional.empty();
        }
        return Due.of(text(proposal, "due"))
                .map(due -> new Deadline(
                        due,
                        new Term(
                                length,
                                Term.Unit.valueOf(text(proposal, "unit")),
                                Term.Time.valueOf(text(proposal, "time"))),
                        proposal.reason().orElse("")));
    }

    private static String text(Proposal proposal, String name) {
        return Objects.toString(proposal.values().get(name), "");
    }
}
