package dev.makegood.server.handbook.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.handbook.Choice;
import dev.makegood.handbook.Example;
import dev.makegood.handbook.Practice;
import dev.makegood.server.handbook.Edition;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "PracticeCase", description = "A case to practise on, and what policy could say.")
record PracticeResponse(
        @Schema(description = "The release it is taken from", example = "3")
        int release,

        @Schema(description = "The number of the case, from 1", example = "1")
        int number,

        @Schema(description = "How many cases there are", example = "52")
        int count,

        @Schema(description = "What is known") List<Example.Stated> facts,

        @Schema(description = "What policy could say of any case")
        List<Choice> choices) {
    static PracticeResponse of(Edition edition, int number) {
        var practice = edition.practice();
        return new PracticeResponse(
                edition.release().number(), number, practice.size(), practice.facts(number - 1), practice.choices());
    }

    @Schema(name = "PracticeFeedback", description = "What policy says of a case, against what was answered.")
    record FeedbackResponse(
            @Schema(description = "Whether exactly what policy says was answered")
            boolean right,

            @Schema(description = "What policy says") List<Choice> expected,

            @Schema(description = "What is to be asked where nothing follows yet")
            List<Text> questions,

            @Schema(description = "Each effect, and the rule behind it")
            List<ReasonResponse> reasons) {
        static FeedbackResponse of(Practice.Feedback feedback) {
            return new FeedbackResponse(
                    feedback.isRight(),
                    feedback.right(),
                    feedback.questions(),
                    feedback.reasons().stream().map(ReasonResponse::of).toList());
        }
    }

    @Schema(name = "PracticeReason", description = "An effect, and the rule behind it.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReasonResponse(
            Text effect,

            @Schema(description = "The name of the rule") Text title,

            @Schema(description = "All the rule says") Text sentence,

            HandbookResponse.@Nullable PassageResponse source) {
        static ReasonResponse of(Practice.Reason reason) {
            return new ReasonResponse(
                    reason.effect(),
                    reason.title(),
                    reason.sentence(),
                    reason.passage().map(HandbookResponse.PassageResponse::of).orElse(null));
        }
    }
}
