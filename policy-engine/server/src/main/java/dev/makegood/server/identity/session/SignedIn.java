package dev.makegood.server.identity.session;

import dev.makegood.server.identity.person.Person;
import java.time.Instant;

/** A person whose session goes on. */
public record SignedIn(Person person, SecretToken token, Instant since) {}
