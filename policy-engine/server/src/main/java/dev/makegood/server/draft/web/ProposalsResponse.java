package dev.makegood.server.draft.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.golden.CaseProposals;
import dev.makegood.golden.GoldenCase;
import dev.makegood.golden.Mutant;
import dev.makegood.golden.ProposedCase;
import dev.makegood.language.Rule;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

@Schema(name = "CaseProposals", description = "Golden cases that are missing.")
record ProposalsResponse(
        List<Proposal> proposals,

        @Schema(description = "Where to go on from, as from of another request", example = "36")
        int next,

        @Schema(description = "How many places there are: three of each rule", example = "36")
        int places,

        @Schema(description = "The survivors there was no time for")
        List<Killed> untried,

        @Schema(description = "Whether there was time for all that there is to try", example = "true")
        boolean complete) {
    static ProposalsResponse of(CaseProposals.Found found) {
        return new ProposalsResponse(
                found.proposals().stream().map(Proposal::of).toList(),
                found.next(),
                found.places(),
                found.untried().stream().map(Killed::of).toList(),
                found.complete());
    }

    @Schema(name = "ProposedCase", description = "A golden case that is missing, to be confirmed by a person.")
    record Proposal(
            @Schema(description = "The rule it is about; null where it is about none alone") @Nullable
            String rule,

            Text title,
            @Schema(description = "Why it is missing") Text why,

            @Schema(description = "As a case gives them") Map<String, Object> facts,

            Expected expect,

            @Schema(description = "The mutants that it would notice")
            List<Killed> kills) {
        static Proposal of(ProposedCase proposed) {
            return new Proposal(
                    proposed.rule().map(Rule::name).orElse(null),
                    proposed.title(),
                    proposed.why(),
                    members(proposed.golden().facts()),
                    Expected.of(proposed.golden()),
                    proposed.kills().stream().map(Killed::of).toList());
        }
    }

    private static Map<String, Object> members(JsonNode facts) {
        var members = new LinkedHashMap<String, Object>();
        facts.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        return members;
    }

    @Schema(
            name = "ExpectedOutcome",
            description = "What the rules give now, as a file of cases writes it. Whether that is right is to be said.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Expected(
            @Schema(description = "Each by what tells it from others")
            List<Map<String, String>> effects,

            @Schema(description = "What the brand forbids; absent where it forbids nothing") @Nullable
            List<Map<String, String>> vetoes,

            @Schema(description = "How many; absent where there is none") @Nullable
            Integer conflicts,

            @Schema(description = "True where no rule applies, else absent") @Nullable
            Boolean gap) {
        static Expected of(GoldenCase golden) {
            return new Expected(
                    golden.effects(),
                    golden.vetoes().orElse(null),
                    golden.conflicts() == 0 ? null : golden.conflicts(),
                    golden.gap() ? true : null);
        }
    }

    @Schema(name = "KilledMutant", description = "A mutant that a case would notice.")
    record Killed(
            @Schema(example = "rules/late.drl") String file,
            @Schema(example = "14") int line,
            Text change) {
        static Killed of(Mutant mutant) {
            return new Killed(mutant.file(), mutant.line(), mutant.change());
        }
    }
}
