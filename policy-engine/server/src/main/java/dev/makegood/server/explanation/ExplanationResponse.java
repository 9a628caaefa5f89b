package dev.makegood.server.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.explanation.Explanation;
import dev.makegood.explanation.OneFactAway;
import dev.makegood.explanation.Suggestion;
import dev.makegood.explanation.Why;
import dev.makegood.explanation.WhyNot;
import dev.makegood.language.Rule;
import dev.makegood.vocabulary.Clause;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Explanation",
        description = "How an outcome comes about: computed from the facts and the rules when it is asked.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExplanationResponse(
        @Schema(description = "Each rule that fired, and on which facts")
        List<Fired> why,

        @Schema(description = "Each rule that did not fire, the nearest first")
        List<Missed> whyNot,

        @Schema(description = "Each rule that is stopped: it took no part")
        List<Named> stopped,

        @Schema(description = "What would make the rule fire that was asked for; absent where none was") @Nullable
        Away away) {

    static ExplanationResponse of(Explanation explanation, Optional<OneFactAway.Answer> away) {
        return new ExplanationResponse(
                explanation.why().stream().map(Fired::of).toList(),
                explanation.whyNot().stream().map(Missed::of).toList(),
                explanation.stopped().stream()
                        .map(stopped -> Named.of(stopped.rule(), stopped.sentence()))
                        .toList(),
                away.map(Away::of).orElse(null));
    }

    @Schema(name = "ExplainedRule", description = "A rule, and where it stands.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Named(
            @Schema(example = "Delay of three hours or more, up to 1 500 km")
            String name,

            @Schema(description = "Its name in both languages")
            Text title,

            @Schema(description = "The rule in words") Text sentence,

            @Schema(description = "What the passage behind it says") @Nullable
            Text clause,

            @Schema(description = "The file of the rule set it stands in", example = "rules/delay.drl")
            String file,

            @Schema(description = "The line there, from 1: of a decision table the row", example = "12")
            int line) {
        static Named of(Rule rule, Text sentence) {
            return new Named(
                    rule.name(),
                    rule.title(),
                    sentence,
                    rule.clause().map(Clause::text).orElse(null),
                    rule.file(),
                    rule.span().line());
        }
    }

    @Schema(name = "Why", description = "Why a rule fired.")
    public record Fired(
            Named rule,

            @Schema(description = "The facts it matched", example = "[\"flight\"]")
            List<String> facts,

            @Schema(description = "Everything it tested, with what it saw")
            List<CheckResponse> checks,

            @Schema(description = "What its variables stand for")
            List<SeenResponse> bound,

            @Schema(description = "What it proposed, and what became of it")
            List<ProposedResponse> proposed,

            @Schema(description = "The facts that follow from it", example = "[\"Payable(\\\"delay\\\")\"]")
            List<String> derived) {
        static Fired of(Why why) {
            return new Fired(
                    Named.of(why.rule(), why.sentence()),
                    why.facts(),
                    why.checks().stream().map(CheckResponse::of).toList(),
                    why.bound().stream().map(SeenResponse::of).toList(),
                    why.proposed().stream().map(ProposedResponse::of).toList(),
                    why.derived());
        }
    }

    @Schema(name = "WhyNot", description = "Why a rule did not fire: the nearest it came to it.")
    public record Missed(
            Named rule,

            @Schema(description = "The facts that came nearest", example = "[\"flight\"]")
            List<String> facts,

            @Schema(
                    description = "How many conditions did not hold, those of rules it builds upon among them: 1 for "
                            + "only just missed",
                    example = "1")
            int distance,

            @Schema(description = "The first condition that did not hold, with what it saw")
            CheckResponse failed,

            @Schema(description = "What would make that hold: any one of these")
            List<NeedResponse> needs,

            @Schema(description = "What is not known of it") List<Ask> asks,

            @Schema(description = "The rules that would establish what is missing; each says itself why it did not")
            List<String> through) {
        static Missed of(WhyNot whyNot) {
            return new Missed(
                    Named.of(whyNot.rule(), whyNot.sentence()),
                    whyNot.facts(),
                    whyNot.distance(),
                    CheckResponse.of(whyNot.failed()),
                    whyNot.needs().stream().map(NeedResponse::of).toList(),
                    whyNot.asks().stream().map(Ask::of).toList(),
                    whyNot.through());
        }
    }

    @Schema(name = "ExplainedUnknown", description = "An attribute whose value decides, were it known.")
    public record Ask(
            @Schema(description = "The fact it belongs to", example = "flight")
            String fact,

            @Schema(example = "extraordinary") String attribute,

            Text label,

            @Schema(description = "What to ask") Text question) {
        static Ask of(WhyNot.Ask ask) {
            return new Ask(
                    ask.fact(),
                    ask.attribute().name(),
                    ask.attribute().label(),
                    ask.attribute().question());
        }
    }

    @Schema(
            name = "OneFactAway",
            description = "What would make a rule fire and its effect hold. Each suggestion was tried. Of a decision "
                    + "only what is not known is suggested: it is a question, never a statement.")
    public record Away(
            @Schema(description = "Whether it is so already", example = "false")
            boolean reached,

            @Schema(description = "All of as many values, the fewest that are enough together, at most four")
            List<SuggestionResponse> suggestions,

            @Schema(description = "Whether all was tried that there is to try", example = "true")
            boolean complete) {
        static Away of(OneFactAway.Answer answer) {
            return new Away(
                    answer.reached(),
                    answer.suggestions().stream().map(SuggestionResponse::of).toList(),
                    answer.complete());
        }
    }

    @Schema(name = "Suggestion", description = "Values that would be enough together.")
    public record SuggestionResponse(
            @Schema(description = "The rule that would fire")
            String rule,

            List<ChangeResponse> changes) {
        static SuggestionResponse of(Suggestion suggestion) {
            return new SuggestionResponse(
                    suggestion.rule(),
                    suggestion.changes().stream().map(ChangeResponse::of).toList());
        }
    }

    @Schema(name = "SuggestedValue", description = "One value as it would have to be.")
    public record ChangeResponse(
            @Schema(description = "The fact it belongs to", example = "flight")
            String fact,

            @Schema(example = "extraordinary") String attribute,

            Text label,

            @Schema(description = "What to ask to find out") Text question,

            @Schema(description = "The value as facts write it", example = "false")
            String value,

            @Schema(description = "The value in words") Text text) {
        static ChangeResponse of(Suggestion.Change change) {
            return new ChangeResponse(
                    change.fact(),
                    change.attribute().name(),
                    change.attribute().label(),
                    change.attribute().question(),
                    SeenResponse.written(change.value()),
                    change.text());
        }
    }
}
