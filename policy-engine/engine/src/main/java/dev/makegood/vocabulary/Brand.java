package dev.makegood.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The character of an organisation, to which its gestures and its words keep.
 *
 * @param forbidden types of gestures and care it never gives of its own will; what the law demands is given all the same
 */
public record Brand(Optional<Text> mission, List<Text> values, Tone tone, Set<String> forbidden) {
    public Brand {
        values = List.copyOf(values);
        forbidden = Set.copyOf(forbidden);
    }

    /** How it speaks to customers. */
    public enum Tone {
        FORMAL,
        INFORMAL;

        /** As files write it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A character to begin with. */
    enum Preset {
        /** Security, stability, efficient professionalism. */
        PROFESSIONAL(Tone.FORMAL, Set.of("FREE_GIFT", "SURPRISE")),
        /** Passionate, charming, ambitious; a surprise is welcome. */
        PLAYFUL(Tone.INFORMAL, Set.of());

        private final Tone tone;
        private final Set<String> forbidden;

        Preset(Tone tone, Set<String> forbidden) {
            this.tone = tone;
            this.forbidden = forbidden;
        }

        Tone tone() {
            return tone;
        }

        Set<String> forbidden() {
            return forbidden;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
