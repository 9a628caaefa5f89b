package dev.makegood.server.clock;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is due. Its clock runs from the first event that starts it after the last that stops it, until the next that does.
 * Without an event that starts it, it runs from when rules first said so.
 */
public enum Due {
    ACKNOWLEDGEMENT(EnumSet.of(ClockEvent.OPENED), ClockEvent.WE_REPLIED),
    FIRST_REPLY(EnumSet.of(ClockEvent.OPENED), ClockEvent.WE_REPLIED),
    /** From the first message that was not answered: that is the customer who waits longest. */
    NEXT_REPLY(EnumSet.of(ClockEvent.CUSTOMER_WROTE), ClockEvent.WE_REPLIED),
    RESOLUTION(EnumSet.of(ClockEvent.OPENED, ClockEvent.REOPENED), ClockEvent.SOLVED),
    REFUND(EnumSet.noneOf(ClockEvent.class), ClockEvent.REFUNDED),
    PAYMENT(EnumSet.noneOf(ClockEvent.class), ClockEvent.PAID),
    /** From when rules last said another length: they tell how long it may take from then on. */
    FOLLOW_UP(EnumSet.noneOf(ClockEvent.class), ClockEvent.FOLLOWED_UP),
    GREETING(EnumSet.of(ClockEvent.ARRIVED), ClockEvent.GREETED),
    HOLD(EnumSet.of(ClockEvent.HOLD_STARTED), ClockEvent.HOLD_ENDED);

    private final Set<ClockEvent> starts;
    private final ClockEvent stop;

    Due(Set<ClockEvent> starts, ClockEvent stop) {
        this.starts = starts;
        this.stop = stop;
    }

    /** The one of that name; nothing for one of a later version. */
    public static Optional<Due> of(String name) {
        return Arrays.stream(values()).filter(due -> due.name().equals(name)).findFirst();
    }

    boolean startsBy(ClockEvent event) {
        return starts.contains(event);
    }

    boolean stopsBy(ClockEvent event) {
        return stop == event;
    }

    /** Whether an event starts it, and not that rules say so. */
    boolean startsByEvents() {
        return !starts.isEmpty();
    }
}
