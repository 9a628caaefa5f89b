package dev.makegood.server.care.web;

import dev.makegood.server.care.CareTrial;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "CareTrial", description = "What would come of asking the rules for a day.")
record CareTrialResponse(
        LocalDate day,

        @Schema(description = "About how many customers they were", example = "120")
        int asked,

        @Schema(description = "Whether that is all there are")
        boolean whole,

        @Schema(description = "The tasks that would be made")
        List<WouldBe> made) {
    static CareTrialResponse of(CareTrial trial) {
        return new CareTrialResponse(
                trial.day(),
                trial.asked(),
                trial.isWhole(),
                trial.made().stream().map(WouldBe::of).toList());
    }

    @Schema(name = "CareTaskToBe", description = "A task that would be made.")
    record WouldBe(
            @Schema(description = "What the customer is called", example = "K-2201")
            String customer,

            @Schema(example = "hue") @Nullable String branch,

            @Schema(example = "proactive-care") String ruleSet,

            @Schema(
                    description = "What would be done",
                    allowableValues = {"BIRTHDAY_CARD", "THANK_YOU_NOTE", "CHECK_IN_CALL", "SURPRISE"})
            String type,

            @Schema(description = "The rule that says so, in both languages")
            Text title,

            LocalDate dueOn) {
        static WouldBe of(CareTrial.WouldBe task) {
            return new WouldBe(
                    task.customer(),
                    task.branch().orElse(null),
                    task.ruleSet(),
                    task.type(),
                    task.title(),
                    task.dueOn());
        }
    }
}
