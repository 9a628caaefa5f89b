package dev.makegood.server.reply;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody asks to give.
 *
 * @param asRecommended whether it is what is recommended
 * @param given nothing where it is no gesture
 * @param besides the reply beside which it gives once more
 */
public record Asked(
        boolean asRecommended, Optional<Reply.Given> given, Optional<LocalDate> promisedUntil, Optional<UUID> besides) {
    /** Whether no less was given. */
    public boolean isAllOf(Optional<Reply.Given> answer) {
        return given.map(asked -> answer.filter(all -> all.isNoLessThan(asked)).isPresent())
                .orElse(true);
    }
}
