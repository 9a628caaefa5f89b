package dev.makegood.server.identity.password;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.stereotype.Component;

/**
 * What is kept of passwords: salted hashes that take a while. Only some are reckoned at a time, so that people who sign
 * in leave a processor to those who work.
 */
@Component
public class PasswordHashes {
    /** Under this name stands how a hash was made, in front of each. */
    private static final String WAY = "pbkdf2-sha256-400k";

    /** 100 to 200 ms on a server of today. */
    private static final int ITERATIONS = 400_000;

    /** For passwords that nobody guesses however fast each guess is tried. */
    private static final String RANDOM_WAY = "pbkdf2-sha256-1k";

    private static final int RANDOM_ITERATIONS = 1_000;
    private static final int SALT_BYTES = 16;

    private final PasswordEncoder randomEncoder = pbkdf2(RANDOM_ITERATIONS);
    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder(WAY, Map.of(WAY, pbkdf2(ITERATIONS), RANDOM_WAY, randomEncoder));
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private final String hashOfNobody = encoder.encode(Password.random().reveal());

    public String of(Password password) {
        return inTurn(() -> encoder.encode(password.reveal()));
    }

    /** Of a {@link Password#random random} password, at once: a file may bring hundreds of people. */
    public String ofRandom(Password password) {
        return "{%s}%s".formatted(RANDOM_WAY, randomEncoder.encode(password.reveal()));
    }

    public boolean match(Password password, String hash) {
        return inTurn(() -> encoder.matches(password.reveal(), hash));
    }

    /** Takes as long as to find out that a password does not match. */
    public boolean matchNobody(Password password) {
        match(password, hashOfNobody);
        return false;
    }

    private static PasswordEncoder pbkdf2(int iterations) {
        return new Pbkdf2PasswordEncoder("", SALT_BYTES, iterations, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
