package dev.makegood.server.identity.session;

import dev.makegood.server.identity.person.Person;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who may sign in by password: {@code makegood.passwords}, or {@code MAKEGOOD_PASSWORDS} in the environment. */
@Component
public class PasswordSignIns {
    private final Whose whose;

    PasswordSignIns(@Value("${makegood.passwords:everybody}") String whose) {
        this.whose = Whose.valueOf(whose.toUpperCase(Locale.ROOT));
    }

    /** Whose passwords open the door. */
    public enum Whose {
        EVERYBODY,
        /** For the day on which the provider is away. */
        ADMINISTRATORS
    }

    public Whose whose() {
        return whose;
    }

    boolean areFor(Person person) {
        return switch (whose) {
            case EVERYBODY -> true;
            case ADMINISTRATORS -> person.administers();
        };
    }
}
