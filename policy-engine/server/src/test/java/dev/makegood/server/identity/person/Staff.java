package dev.makegood.server.identity.person;

import dev.makegood.server.identity.Grade;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.password.Password;
import dev.makegood.server.identity.password.PasswordHashes;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.BeanFactory;

/** People for tests. */
public final class Staff {
    public static final String PASSWORD = "four words that do not belong";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Staff() {}

    /** A new person with these roles, who has changed the first password to {@link #PASSWORD}. */
    public static Person hire(BeanFactory server, Role... roles) {
        var people = server.getBean(People.class);
        var user = "somebody-" + COUNT.incrementAndGet();
        var hash = OnePassword.hash(server);
        people.add(
                user,
                new Profile("Some Body", Set.of(roles), Grade.SENIOR, null, Language.VI, null, true),
                hash,
                "test");
        people.changePassword(user, hash, false);
        return people.find(user).orElseThrow();
    }

    /** Has to change the first password, {@link #PASSWORD}. */
    public static Person hireNewly(BeanFactory server, Role... roles) {
        var person = hire(server, roles);
        server.getBean(People.class).changePassword(person.user(), OnePassword.hash(server), true);
        return person;
    }

    /** Hashed once, because that takes a while. */
    private static final class OnePassword {
        private static String hash = "";

        static synchronized String hash(BeanFactory server) {
            if (hash.isEmpty()) {
                hash = server.getBean(PasswordHashes.class).of(new Password(PASSWORD));
            }
            return hash;
        }
    }
}
