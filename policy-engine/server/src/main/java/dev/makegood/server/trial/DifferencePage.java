package dev.makegood.server.trial;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "ShadowDifferencePage", description = "What a candidate said otherwise, newest first.")
public record DifferencePage(
        List<Item> differences,

        @Schema(description = "Give it as before to see older ones; null where there are none") @Nullable
        UUID next) {
    public static final int MOST = 200;

    /**
     * A page of so many at most.
     *
     * @param found one more than fits the page, if there are more
     */
    public static DifferencePage of(List<FoundDifference> found, int most) {
        var shown = found.subList(0, Math.min(found.size(), most));
        return new DifferencePage(
                shown.stream()
                        .map(each -> new Item(each.decision(), each.at(), each.difference()))
                        .toList(),
                found.size() > most ? shown.getLast().decision() : null);
    }

    @Schema(name = "ShadowDifference", description = "What a candidate said otherwise than a decision.")
    public record Item(
            @Schema(description = "The id of the decision") UUID decision,

            @Schema(description = "When that was made") Instant at,

            OutcomeDifference difference) {}
}
