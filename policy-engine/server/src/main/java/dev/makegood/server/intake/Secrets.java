package dev.makegood.server.intake;

import dev.makegood.server.decision.DerivedKeys;
import dev.makegood.server.webhook.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What sources sign by. No secret is kept: each is derived from the key of the installation. */
@Component
class Secrets {
    /** So long the secret before holds beside a new one. */
    static final Duration OLD_ONE_HOLDS = Duration.ofHours(24);

    private final DerivedKeys keys;

    Secrets(DerivedKeys keys) {
        this.keys = keys;
    }

    Secret newest(Source source) {
        return secret(source.id(), source.secretNumber());
    }

    /** By one of these it signs now. */
    List<Secret> of(Source source, Instant now) {
        var oldOneHolds = source.rotatedAt()
                .filter(at -> now.isBefore(at.plus(OLD_ONE_HOLDS)))
                .isPresent();
        return IntStream.rangeClosed(source.secretNumber() - (oldOneHolds ? 1 : 0), source.secretNumber())
                .mapToObj(number -> secret(source.id(), number))
                .toList();
    }

    /** Of a source that there is not. */
    List<Secret> ofNobody() {
        return List.of(secret(new UUID(0, 0), 0));
    }

    private Secret secret(UUID source, int number) {
        return new Secret(keys.of("case-source:%s:%d".formatted(source, number)));
    }
}
