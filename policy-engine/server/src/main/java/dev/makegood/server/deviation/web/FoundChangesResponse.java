package dev.makegood.server.deviation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.golden.Mutant;
import dev.makegood.mining.FoundChange;
import dev.makegood.server.deviation.Search;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "FoundChanges",
        description =
                "Changes of one figure by which rules would have said what people did, evaluated on those decisions.")
record FoundChangesResponse(
        @Schema(example = "recovery") String ruleSet,

        @Schema(description = "The live release that was looked through", example = "3")
        int release,

        @Schema(description = "Decisions that people did otherwise in than the rules say now", example = "5")
        int lessons,

        @Schema(description = "Decisions in which they did as the rules say now", example = "12")
        int settled,

        @Schema(
                description =
                        "Replies left out, because the facts of their decisions do not fit the rules any more or were"
                                + " erased, or the rule does not recommend the same by now")
        int leftOut,

        @Schema(description = "How many changes were tried", example = "240")
        int tried,

        @Schema(description = "How many there were to try", example = "240")
        int possible,

        @Schema(description = "At most three, what covers most first, then what spoils least, then the smallest")
        List<ChangeResponse> changes) {
    static FoundChangesResponse of(Search.Found found) {
        var mined = found.mined();
        return new FoundChangesResponse(
                found.ruleSet(),
                found.release(),
                mined.lessons(),
                mined.settled(),
                found.replies() - mined.lessons() - mined.settled(),
                mined.tried(),
                mined.possible(),
                mined.best().stream().map(ChangeResponse::of).toList());
    }

    @Schema(name = "FoundChange", description = "A change of one figure, and what would have come of it.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeResponse(
            @Schema(description = "The place of the figure in the rule set, to make a draft", example = "17")
            int figure,

            @Schema(description = "The parameter whose value it is, or the rule it stands in") @Nullable
            Text of,

            @Schema(description = "What stands there then, to make a draft", example = "250000 VND")
            String words,

            @Schema(example = "tables/matrix.csv") String file,

            @Schema(description = "From 1", example = "12") int line,

            @Schema(description = "What is written there", example = "200000 VND")
            String was,

            @Schema(description = "What would be", example = "250000 VND")
            String is,

            @Schema(description = "Decisions in which rules would have said what people did")
            List<UUID> covered,

            @Schema(description = "Decisions in which rules say what people did and would have said otherwise")
            List<UUID> spoiled,

            @Schema(description = "Titles of the golden cases that would fail")
            List<String> broken) {
        static ChangeResponse of(FoundChange found) {
            var replaced = found.mutant().replaced().orElse(new Mutant.Replaced("", ""));
            return new ChangeResponse(
                    found.figure(),
                    found.of().orElse(null),
                    found.words(),
                    found.mutant().file(),
                    found.mutant().line(),
                    replaced.was(),
                    replaced.is(),
                    found.covered(),
                    found.spoiled(),
                    found.broken());
        }
    }
}
