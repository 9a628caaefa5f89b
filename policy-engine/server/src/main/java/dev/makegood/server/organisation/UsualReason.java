package dev.makegood.server.organisation;

import dev.makegood.vocabulary.Text;
import java.util.Arrays;
import java.util.Optional;

/**
 * A reason that people may choose instead of typing one.
 *
 * @param key by which it is known among those of its kind
 * @param active whether it is offered
 * @param place in the list, the least first
 * @param version how often it was changed, from 1
 */
public record UsualReason(Kind kind, String key, Text text, boolean active, int place, int version) {
    /** What it is a reason for. */
    public enum Kind {
        /** To return what was submitted. */
        RETURN,
        /** To submit without passing a gate. */
        GATE_OVERRIDE,
        /** To stop a rule. */
        STOP,
        /** To decline what is recommended. */
        DECLINE,
        /** To give something else than is recommended. */
        ADAPT,
        /** To take back a reply. */
        CORRECT;

        static Optional<Kind> of(String name) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().equals(name))
                    .findFirst();
        }
    }
}
