package dev.makegood.server.decision.log;

import dev.makegood.proof.CanonicalJson;
import dev.makegood.proof.Commitment;
import dev.makegood.proof.CommitmentKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Encrypts what tells of a person, each part under a key of its own, and opens it again. */
@Component
class PersonalParts {
    static final String FACTS = "facts";
    private static final int COMMITMENT_KEY_BYTES = 32;

    private final PersonalDataKey installationKey;
    private final SecureRandom random = new SecureRandom();

    PersonalParts(PersonalDataKey installationKey) {
        this.installationKey = installationKey;
    }

    PersonalPart seal(UUID decision, String name, CanonicalJson part) {
        var commitmentKey = CommitmentKey.random(random);
        var key = Cipher256.newKey(random);
        var context = context(decision, name);
        return new PersonalPart(
                Commitment.to(name, part, commitmentKey),
                installationKey.cipher().encrypt(key, context, random),
                new Cipher256(key).encrypt(joined(commitmentKey.bytes(), part.bytes()), context, random));
    }

    /** The part, unless what is stored is not what was committed to. */
    Optional<CanonicalJson> open(UUID decision, Commitment commitment, byte[] wrappedKey, byte[] content) {
        var context = context(decision, commitment.part());
        return installationKey
                .cipher()
                .decrypt(wrappedKey, context)
                .flatMap(key -> new Cipher256(key).decrypt(content, context))
                .flatMap(plain -> committed(plain, commitment));
    }

    private static Optional<CanonicalJson> committed(byte[] plain, Commitment commitment) {
        var bytes = ByteBuffer.wrap(plain);
        var key = new byte[COMMITMENT_KEY_BYTES];
        bytes.get(key);
        var part = new byte[bytes.remaining()];
        bytes.get(part);
        return Optional.of(CanonicalJson.parse(part)).filter(read -> commitment.isTo(read, CommitmentKey.of(key)));
    }

    /** Binds a part to its place, so that it cannot be moved to another decision. */
    private static byte[] context(UUID decision, String name) {
        return (decision + "/" + name).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
