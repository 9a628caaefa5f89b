package dev.makegood.server.clock;

/** What happens to a case that clocks start or stop by. */
public enum ClockEvent {
    OPENED,
    ARRIVED,
    GREETED,
    HOLD_STARTED,
    HOLD_ENDED,
    CUSTOMER_WROTE,
    WE_REPLIED,
    SOLVED,
    REOPENED,
    /** Nothing is due any more. */
    CLOSED,
    PAID,
    REFUNDED,
    FOLLOWED_UP
}
