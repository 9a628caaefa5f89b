package dev.makegood.server.care.web;

import dev.makegood.server.care.CareTask;
import dev.makegood.server.care.TaskState;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

@Schema(name = "CareTask", description = "A kindness to be done for a customer.")
record CareTaskResponse(
        UUID id,

        @Schema(description = "What the customer is called", example = "K-2201")
        String customer,

        @Schema(description = "Which does it; absent where any branch may", example = "hue") @Nullable
        String branch,

        @Schema(
                description = "In which the customer is spoken to",
                allowableValues = {"en", "vi"})
        String language,

        @Schema(
                description = "What is done",
                allowableValues = {"BIRTHDAY_CARD", "THANK_YOU_NOTE", "CHECK_IN_CALL", "SURPRISE"})
        String type,

        @Schema(example = "proactive-care") String ruleSet,

        @Schema(description = "The rule that says so, in both languages")
        Text title,

        @Schema(description = "What the passage behind the rule says") @Nullable
        Text clause,

        @Schema(description = "Why it is now") @Nullable Text reason,

        @Schema(description = "What may be said to the customer, in the tone of the brand") @Nullable
        Text wording,

        @Schema(description = "By which it is") UUID decision,

        @Schema(description = "The day for which the rules were asked")
        LocalDate madeOn,

        LocalDate dueOn,
        TaskState state,

        @Schema(description = "The day on which it came to an end; absent while it waits") @Nullable
        LocalDate endedOn,

        @Schema(description = "Who brought it to an end, by name") @Nullable
        String endedBy,

        @Schema(description = "Why it was skipped") @Nullable
        String skippedFor,

        @Schema(description = "What was said of it when it was done") @Nullable
        String note) {
    static CareTaskResponse of(CareTask task) {
        var effect = task.effect();
        var ended = task.ended();
        return new CareTaskResponse(
                task.id(),
                task.customer(),
                task.branch().orElse(null),
                task.language(),
                task.type(),
                task.ruleSet(),
                text(effect.path("title")).orElseGet(() -> new Text(rule(effect), rule(effect))),
                text(effect.path("clause")).orElse(null),
                text(effect.path("reasonText")).orElse(null),
                text(effect.path("wording")).orElse(null),
                task.decision(),
                task.madeOn(),
                task.dueOn(),
                task.state(),
                ended.map(CareTask.Ended::on).orElse(null),
                ended.map(CareTask.Ended::by).orElse(null),
                ended.flatMap(CareTask.Ended::reason).orElse(null),
                ended.flatMap(CareTask.Ended::note).orElse(null));
    }

    private static String rule(JsonNode effect) {
        return effect.path("rule").asString("");
    }

    private static Optional<Text> text(JsonNode node) {
        return node.isObject()
                ? Optional.of(
                        new Text(node.path("en").asString(""), node.path("vi").asString("")))
                : Optional.empty();
    }
}
