package dev.makegood.server.decision.log;

import dev.makegood.proof.CanonicalJson;
import dev.makegood.proof.Commitment;
import dev.makegood.proof.CommitmentKey;
import dev.makegood.server.installation.DataDirectory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The key of this installation, which the keys of personal parts are encrypted by. All nodes need the same. */
@Component
public class PersonalDataKey {
    static final String FILE = "personal-data.key";
    static final String SETTING = "makegood.personal-data.key";

    private static final String HKDF = "HKDF-SHA256";

    private final Cipher256 cipher;
    private final SecretKey source;

    PersonalDataKey(@Value("${" + SETTING + ":}") String set, DataDirectory directory, JdbcClient jdbc) {
        var key = decoded(Optional.of(set).filter(StringUtils::hasText).orElseGet(() -> keptIn(directory)));
        requireTheOneInUse(fingerprint(key), jdbc);
        this.cipher = new Cipher256(key);
        this.source = new SecretKeySpec(key, HKDF);
    }

    Cipher256 cipher() {
        return cipher;
    }

    /** 32 bytes for that purpose alone, the same at every node, which tell nothing of this key. */
    public byte[] derive(String purpose) {
        var label = purpose.getBytes(StandardCharsets.UTF_8);
        try {
            return KDF.getInstance(HKDF).deriveData(HKDFParameterSpec.expandOnly(source, label, Cipher256.KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HKDF", e);
        }
    }

    private static String keptIn(DataDirectory directory) {
        return directory.read(FILE).orElseGet(() -> {
            var made = Base64.getEncoder().encodeToString(Cipher256.newKey(new SecureRandom()));
            directory.write(FILE, made);
            return made;
        });
    }

    private static byte[] decoded(String text) {
        try {
            var key = Base64.getDecoder().decode(text.strip());
            if (key.length == Cipher256.KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException _) {
            // Said below, without the text.
        }
        throw new PersonalDataKeyNotUsable("it is not 32 bytes in Base64");
    }

    /** The first key ever used is the one; with another, what is on record could not be read. */
    private static void requireTheOneInUse(byte[] fingerprint, JdbcClient jdbc) {
        jdbc.sql("""
            INSERT INTO personal_data_key (fingerprint)
            SELECT :fingerprint WHERE NOT EXISTS (SELECT 1 FROM personal_data_key)
            """).param("fingerprint", fingerprint).update();
        var known = jdbc.sql("SELECT EXISTS (SELECT 1 FROM personal_data_key WHERE fingerprint = :fingerprint)")
                .param("fingerprint", fingerprint)
                .query(Boolean.class)
                .single();
        if (!known) {
            throw new PersonalDataKeyNotUsable("it is not the one the records in this database were made with");
        }
    }

    private static byte[] fingerprint(byte[] key) {
        var name = CanonicalJson.parse("\"makegood personal data key\"".getBytes(StandardCharsets.US_ASCII));
        return Commitment.to("fingerprint", name, CommitmentKey.of(key)).hash().bytes();
    }
}
