package dev.makegood.server.authority;

import dev.makegood.server.identity.Caller;

/** The wish to give something. */
public record Claim(Gesture gesture, Matter matter, Caller by) {}
