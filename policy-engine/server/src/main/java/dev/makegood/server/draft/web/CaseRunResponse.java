package dev.makegood.server.draft.web;

import dev.makegood.golden.Mutant;
import dev.makegood.server.draft.CaseRun;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "CaseRun", description = "What the golden cases of a draft come to.")
record CaseRunResponse(
        @Schema(description = "How many are as expected", example = "12")
        int passed,

        @Schema(description = "Those that are not") List<Failed> failed,

        @Schema(description = "Each rule and row of a table that is enabled, in their order")
        List<Covered> coverage,

        @Schema(description = "How many cases there was no time to count in coverage", example = "0")
        int uncounted,

        MutantsTried mutants) {
    static CaseRunResponse of(CaseRun run) {
        return new CaseRunResponse(
                run.passed(),
                run.failed().stream().map(Failed::of).toList(),
                run.coverage().stream().map(Covered::of).toList(),
                run.uncounted(),
                MutantsTried.of(run.survivors()));
    }

    @Schema(name = "FailedCase", description = "A golden case that is not as expected, or a file that cannot be read.")
    record Failed(
            @Schema(example = "cases/late.yaml") String file,

            @Schema(description = "Null where the file cannot be read as cases") @Nullable
            String title,

            @Schema(description = "In what it is other than expected")
            List<Text> differences) {
        static Failed of(CaseRun.Failed failed) {
            return new Failed(failed.file(), failed.title().orElse(null), failed.differences());
        }
    }

    @Schema(name = "CoveredRule", description = "A rule or row, and the cases that prove it.")
    record Covered(
            @Schema(description = "Its name") String rule,
            @Schema(example = "rules/late.drl") String file,
            @Schema(example = "12") int line,

            @Schema(description = "The titles of the cases that fire it")
            List<String> fired,

            @Schema(description = "The titles of the cases that miss it by one condition alone")
            List<String> justMissed) {
        static Covered of(CaseRun.Covered covered) {
            var rule = covered.rule();
            return new Covered(rule.name(), rule.file(), rule.span().line(), covered.fired(), covered.justMissed());
        }
    }

    @Schema(name = "MutantsTried", description = "Small changes of the rules that the cases should notice.")
    record MutantsTried(
            @Schema(description = "How many were tried, some of every file", example = "500")
            int tried,

            @Schema(description = "How many there are", example = "812")
            int of,

            @Schema(description = "Those no case notices") List<Survivor> survivors) {
        static MutantsTried of(CaseRun.Survivors tried) {
            return new MutantsTried(
                    tried.tried(),
                    tried.of(),
                    tried.survivors().stream().map(Survivor::of).toList());
        }
    }

    @Schema(name = "SurvivingMutant", description = "A small change that no case notices.")
    record Survivor(
            @Schema(description = "The rule or row it changes; null for a parameter") @Nullable
            String rule,

            @Schema(example = "rules/late.drl") String file,
            @Schema(example = "14") int line,

            @Schema(description = "What is changed, in words")
            Text change,

            @Schema(description = "What stands there; null where it is gone", example = ">=") @Nullable
            String was,

            @Schema(description = "What would; null where it is gone", example = ">") @Nullable
            String is) {
        static Survivor of(CaseRun.Survivor survivor) {
            var mutant = survivor.mutant();
            return new Survivor(
                    survivor.rule().orElse(null),
                    mutant.file(),
                    mutant.line(),
                    mutant.change(),
                    mutant.replaced().map(Mutant.Replaced::was).orElse(null),
                    mutant.replaced().map(Mutant.Replaced::is).orElse(null));
        }
    }
}
