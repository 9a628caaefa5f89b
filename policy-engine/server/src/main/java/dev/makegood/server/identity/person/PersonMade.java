package dev.makegood.server.identity.person;

import dev.makegood.server.identity.password.Password;

/** A person with a password to be used once, in the moment of its making. */
public record PersonMade(Person person, Password password) {}
