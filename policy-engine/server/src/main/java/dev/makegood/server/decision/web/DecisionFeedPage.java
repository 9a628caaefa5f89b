package dev.makegood.server.decision.web;

import dev.makegood.server.decision.Decision;
import dev.makegood.server.decision.DecisionForm;
import dev.makegood.server.decision.log.FeedPage;
import dev.makegood.server.decision.log.RecordedDecision;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "DecisionFeedPage", description = "Decisions for another system, those of one stream in their order.")
record DecisionFeedPage(
        List<Entry> decisions,

        @Schema(description = "Give it as after to go on; keep it once these are kept")
        String next,

        @Schema(description = "Whether there were no more then")
        boolean last) {
    static DecisionFeedPage of(FeedPage page) {
        return new DecisionFeedPage(
                page.decisions().stream().map(Entry::of).toList(), page.next().text(), page.isLast());
    }

    @Schema(name = "DecisionFeedEntry", description = "A decision as it was answered.")
    record Entry(
            String id,

            @Schema(
                    description = "Without the facts it was made on; null where the record was altered",
                    implementation = DecisionResponse.class)
            @Nullable
            Object decision) {
        static Entry of(RecordedDecision recorded) {
            return new Entry(
                    recorded.id().toString(), recorded.intact() ? DecisionForm.receipt(Decision.of(recorded)) : null);
        }
    }
}
