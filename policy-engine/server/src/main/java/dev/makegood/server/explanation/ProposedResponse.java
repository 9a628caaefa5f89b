package dev.makegood.server.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.explanation.Why;
import dev.makegood.resolution.Fate;
import dev.makegood.resolution.Proposal.RuleRef;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "ExplainedProposal", description = "What a rule proposed, and what became of it.")
public record ProposedResponse(
        @Schema(description = "The kind of effect", example = "gesture")
        String kind,

        @Schema(description = "The proposal in words") Text text,

        FateResponse fate) {
    static ProposedResponse of(Why.Proposed proposed) {
        return new ProposedResponse(
                proposed.proposal().kind().key(), proposed.text(), FateResponse.of(proposed.fate()));
    }

    @Schema(name = "Fate", description = "What became of a proposal. Which members are there depends on the kind.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FateResponse(
            @Schema(
                    description = "kept and adjusted: an effect; capped: less than proposed, by a budget; lost: another"
                            + " holds in its place; vetoed: forbidden; undecided: a conflict; empty: it gives"
                            + " nothing",
                    example = "kept",
                    allowableValues = {"kept", "adjusted", "capped", "lost", "vetoed", "undecided", "empty"})
            String kind,

            @Schema(description = "The rank of the effect it is, or of what is left of it", example = "1") @Nullable
            Integer rank,

            @Schema(description = "Of adjusted: the amount that holds", example = "150.00 EUR") @Nullable
            String amount,

            @Schema(description = "Of capped: the budget", example = "CASE") @Nullable
            String budget,

            @Schema(description = "Of capped: the rank of what asks for the rest", example = "2") @Nullable
            Integer approval,

            @Schema(description = "Of lost: the group of which only one remains", example = "FLIGHT_REDRESS") @Nullable
            String group,

            @Schema(description = "Of lost: the rules behind what holds") @Nullable
            List<String> to,

            @Schema(description = "Of vetoed and undecided: why") @Nullable
            Text reason) {
        static FateResponse of(Fate fate) {
            return switch (fate) {
                case Fate.Kept(var rank) -> new FateResponse("kept", rank, null, null, null, null, null, null);
                case Fate.Adjusted(var rank, var amount) ->
                    new FateResponse(
                            "adjusted", rank, amount.map(Money::toString).orElse(null), null, null, null, null, null);
                case Fate.Capped(var budget, var rank, var approval) ->
                    new FateResponse("capped", rank.orElse(null), null, budget, approval, null, null, null);
                case Fate.Lost(var group, var to) ->
                    new FateResponse(
                            "lost",
                            null,
                            null,
                            null,
                            null,
                            group.orElse(null),
                            to.stream().map(RuleRef::name).toList(),
                            null);
                case Fate.Vetoed(var reason) -> new FateResponse("vetoed", null, null, null, null, null, null, reason);
                case Fate.Undecided(var reason) ->
                    new FateResponse("undecided", null, null, null, null, null, null, reason);
                case Fate.Empty() -> new FateResponse("empty", null, null, null, null, null, null, null);
            };
        }
    }
}
