package dev.makegood.server.postgres;

import dev.makegood.server.installation.DataDirectory;
import java.security.SecureRandom;
import java.util.Base64;

/** The secrets of the two roles of a bundled server, each in a file that only its owner reads. */
record Passwords(String owner, String application) {
    static final String OWNER_FILE = "owner-password";
    static final String APPLICATION_FILE = "application-password";

    private static final int BYTES = 24;

    static Passwords in(DataDirectory folder) {
        return new Passwords(password(folder, OWNER_FILE), password(folder, APPLICATION_FILE));
    }

    private static String password(DataDirectory folder, String file) {
        return folder.read(file).orElseGet(() -> {
            var random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            folder.write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            return folder.read(file).orElseThrow();
        });
    }

    @Override
    public String toString() {
        return "Passwords";
    }
}
