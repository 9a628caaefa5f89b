package dev.makegood.language;

import dev.makegood.vocabulary.Brand;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What may be said to the customer of an effect. Texts have places for its figures: {@code {amount}}.
 *
 * @param gestures by their types
 * @param care by its types
 * @param reasons by their codes; narrower, so they win
 */
public record Wording(Map<String, Toned> gestures, Map<String, Toned> care, Map<String, Toned> reasons) {
    /** No words. */
    public static final Wording NONE = new Wording(Map.of(), Map.of(), Map.of());

    /** A place in a text that a figure of the effect fills. */
    public static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    public Wording {
        gestures = Map.copyOf(gestures);
        care = Map.copyOf(care);
        reasons = Map.copyOf(reasons);
    }

    /** A text in each tone. */
    public record Toned(Text formal, Text informal) {
        Text in(Brand.Tone tone) {
            return switch (tone) {
                case FORMAL -> formal;
                case INFORMAL -> informal;
            };
        }

        /** What its texts have places for. */
        List<String> places() {
            return PLACE.matcher(String.join(" ", formal.en(), formal.vi(), informal.en(), informal.vi()))
                    .results()
                    .map(MatchResult::group)
                    .map(place -> place.substring(1, place.length() - 1))
                    .distinct()
                    .toList();
        }
    }

    /** The text, its places still open, for an effect of that kind. */
    public Optional<Text> of(EffectKind kind, Optional<Object> type, Optional<String> reason, Brand.Tone tone) {
        return reason.map(reasons::get).or(() -> type.map(byType(kind)::get)).map(toned -> toned.in(tone));
    }

    private Map<String, Toned> byType(EffectKind kind) {
        return switch (kind) {
            case GESTURE -> gestures;
            case CARE -> care;
            case PERMIT,
                    REFUSE,
                    APPROVAL,
                    ESCALATION,
                    DEADLINE,
                    FOLLOW_UP,
                    TASK,
                    FEEDBACK,
                    OPPORTUNITY,
                    RATING,
                    BREACH -> Map.of();
        };
    }
}
