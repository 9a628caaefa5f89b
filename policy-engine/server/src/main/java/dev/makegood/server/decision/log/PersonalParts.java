package dev.makegood.server.decision.log;

import dev.makegood.proof.CanonicalJson;
import dev.makegood.proof.Commitment;
import dev.makegood.proof.CommitmentKey;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Encrypts what tells of a person, each part under a key of its own, and opens it again. */
@Component
class PersonalParts {
    static final String FACTS = "facts";
    private static final int COMMITMENT_KEY_BYTES = 32;

    private final Sealing sealing;
    private final SecureRandom random = new SecureRandom();

    PersonalParts(Sealing sealing) {
        this.sealing = sealing;
    }

    PersonalPart seal(UUID decision, String name, CanonicalJson part) {
        var commitmentKey = CommitmentKey.random(random);
        var key = sealing.key(decision, name);
        return new PersonalPart(
                Commitment.to(name, part, commitmentKey),
                key.wrapped(),
                sealing.seal(key, name, joined(commitmentKey.bytes(), part.bytes())));
    }

    /** The part, unless what is stored is not what was committed to. */
    Optional<CanonicalJson> open(UUID decision, Commitment commitment, byte[] wrappedKey, byte[] content) {
        var key = new WrappedKey(decision, commitment.part(), wrappedKey);
        return sealing.open(key, commitment.part(), content).flatMap(plain -> committed(plain, commitment));
    }

    private static Optional<CanonicalJson> committed(byte[] plain, Commitment commitment) {
        var bytes = ByteBuffer.wrap(plain);
        var key = new byte[COMMITMENT_KEY_BYTES];
        bytes.get(key);
        var part = new byte[bytes.remaining()];
        bytes.get(part);
        return Optional.of(CanonicalJson.parse(part)).filter(read -> commitment.isTo(read, CommitmentKey.of(key)));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
