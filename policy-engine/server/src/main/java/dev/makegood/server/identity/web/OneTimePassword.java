package dev.makegood.server.identity.web;

import dev.makegood.server.identity.person.PersonMade;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "A person with a password to be used once. It is shown here and never again.")
record OneTimePassword(PersonResponse person, String password) {
    static OneTimePassword of(PersonMade made) {
        return new OneTimePassword(
                PersonResponse.of(made.person()), made.password().reveal());
    }

    @Override
    public String toString() {
        return "OneTimePassword";
    }
}
