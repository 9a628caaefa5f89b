package dev.makegood.server.identity.start;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a first start makes, in the moment of its making.
 *
 * @param file where they are kept to be read
 */
record FirstSecrets(Path file, List<Account> accounts, List<Key> keys) {
    static final FirstSecrets NONE = new FirstSecrets(Path.of(""), List.of(), List.of());

    private static final String ROW = "  %-8s %-14s %-14s %s%n";

    FirstSecrets {
        accounts = List.copyOf(accounts);
        keys = List.copyOf(keys);
    }

    /** As the file has them, a line each. */
    String lines() {
        return accounts.stream()
                        .map(account -> "account %s %s %s%n".formatted(account.role, account.user, account.password))
                        .collect(Collectors.joining())
                + keys.stream()
                        .map(key -> "api-key %s %s%n".formatted(key.role, key.key))
                        .collect(Collectors.joining());
    }

    /** Prints them as a table, if there are any. */
    void show(PrintStream out) {
        if (accounts.isEmpty() && keys.isEmpty()) {
            return;
        }
        out.printf("""
            First start: one account for each role and one API key were made. They are shown here once and kept in
            %s
            Each password has to be changed when it is first used.

            """, file);
        out.printf(ROW, "kind", "role", "user", "secret");
        accounts.forEach(account -> out.printf(ROW, "account", account.role, account.user, account.password));
        keys.forEach(key -> out.printf(ROW, "api-key", key.role, "", key.key));
        out.println();
    }

    @Override
    public String toString() {
        return "FirstSecrets";
    }

    record Account(String role, String user, String password) {
        @Override
        public String toString() {
            return "Account";
        }
    }

    record Key(String role, String key) {
        @Override
        public String toString() {
            return "Key";
        }
    }
}
