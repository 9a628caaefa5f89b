package dev.makegood.server.problem.web;

/** A body went on beyond the limit. */
final class BodyTooLarge extends RuntimeException {
    BodyTooLarge() {
        super("the body is too large", null, false, false);
    }
}
