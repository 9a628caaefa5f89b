package dev.makegood.server.decision;

import dev.makegood.server.decision.log.PersonalDataKey;
import org.springframework.stereotype.Component;

/** Keys that need not be kept: each is derived from the key of this installation, for one purpose. */
@Component
public class DerivedKeys {
    private final PersonalDataKey installation;

    DerivedKeys(PersonalDataKey installation) {
        this.installation = installation;
    }

    /** 32 bytes, for the same purpose always the same. */
    public byte[] of(String purpose) {
        return installation.derive(purpose);
    }
}
