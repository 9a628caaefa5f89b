package dev.makegood.server.identity.start;

import dev.makegood.server.audit.Act;
import dev.makegood.server.identity.ApiKeys;
import dev.makegood.server.identity.Branches;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.password.Password;
import dev.makegood.server.identity.password.PasswordHashes;
import dev.makegood.server.identity.person.Language;
import dev.makegood.server.identity.person.People;
import dev.makegood.server.identity.person.Profile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** An account for each role and an API key, to try the product with. */
@Component
class DemoAccess {
    private static final String BRANCH = "main";
    private static final String AGENT = Role.AGENT.key();
    private static final Set<Scope> KEY_SCOPES =
            EnumSet.of(Scope.EVALUATIONS, Scope.DECISIONS, Scope.RULE_SETS, Scope.METRICS);
    private static final Duration KEY_VALIDITY = Duration.ofDays(365);

    private final People people;
    private final Branches branches;
    private final ApiKeys keys;
    private final PasswordHashes hashes;

    DemoAccess(People people, Branches branches, ApiKeys keys, PasswordHashes hashes) {
        this.people = people;
        this.branches = branches;
        this.keys = keys;
        this.hashes = hashes;
    }

    FirstSecrets make(Path file) {
        branches.add(branches.make(BRANCH, "Main branch"), Act.SYSTEM);
        var accounts = Arrays.stream(Role.values()).map(this::account).toList();
        return new FirstSecrets(file, accounts, List.of(key()));
    }

    private FirstSecrets.Account account(Role role) {
        var password = Password.random();
        var profile = new Profile("Demo " + role.key(), Set.of(role), gradeOf(role), BRANCH, Language.EN, null, true);
        people.add(role.key(), profile, hashes.of(password), Act.SYSTEM);
        return new FirstSecrets.Account(role.key(), role.key(), password.reveal());
    }

    private FirstSecrets.Key key() {
        var issued = keys.issue(AGENT, KEY_SCOPES, KEY_VALIDITY, Act.SYSTEM);
        keys.keep(issued);
        return new FirstSecrets.Key(AGENT, issued.text().reveal());
    }

    private static Grade gradeOf(Role role) {
        return switch (role) {
            case AGENT -> Grade.FRONTLINE;
            case SUPERVISOR -> Grade.SUPERVISOR;
            case APPROVER -> Grade.MANAGER;
            case AUTHOR, COMPLIANCE, ADMINISTRATOR -> Grade.SPECIALIST;
        };
    }
}
