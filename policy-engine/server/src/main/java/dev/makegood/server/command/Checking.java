package dev.makegood.server.command;

import dev.makegood.citation.Citations;
import dev.makegood.evaluation.Limits;
import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.golden.GoldenCase;
import dev.makegood.golden.GoldenCaseNotReadable;
import dev.makegood.golden.GoldenCases;
import dev.makegood.golden.Verdict;
import dev.makegood.language.Compilation;
import dev.makegood.language.RuleSet;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.vocabulary.FactsReading;
import dev.makegood.vocabulary.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Compiles a rule set and runs its golden cases. */
final class Checking {
    /** As those of the server, but for the time: how fast this machine is proves nothing. */
    private static final Limits LIMITS = new Limits(
            Limits.DEFAULT.firings(), Limits.DEFAULT.evaluations(), Duration.ofMinutes(1), Limits.DEFAULT.effects());

    private final Speech speech;

    Checking(Speech speech) {
        this.speech = speech;
    }

    int run(RuleSetFiles files) {
        return switch (RuleSetCompiler.compile(files)) {
            case Compilation.Rejected(var diagnostics) -> {
                speech.say(diagnostics);
                yield CommandLine.FINDINGS;
            }
            case Compilation.Compiled(var ruleSet) -> cases(ruleSet, files);
        };
    }

    private int cases(RuleSet ruleSet, RuleSetFiles files) {
        List<GoldenCase> cases;
        try {
            cases = GoldenCases.in(files);
        } catch (GoldenCaseNotReadable e) {
            speech.say(e.said());
            return CommandLine.FINDINGS;
        }
        sayCitations(Citations.of(ruleSet, Optional.empty()));
        var evaluator = RuleSetEvaluator.of(ruleSet, LIMITS);
        int failed = 0;
        for (var one : cases) {
            var differences = differences(one, ruleSet, evaluator);
            var named = one.file() + ": " + one.title() + ": ";
            differences.forEach(difference -> speech.say(new Text(named + difference.en(), named + difference.vi())));
            failed += differences.isEmpty() ? 0 : 1;
        }
        speech.say(new Text(
                        "%d rules compile; %d of %d cases answer as expected",
                        "%d quy tắc biên dịch được; %d trên %d hồ sơ mẫu trả lời đúng")
                .filled(ruleSet.rules().size(), cases.size() - failed, cases.size()));
        return failed == 0 ? CommandLine.CLEAN : CommandLine.FINDINGS;
    }

    /** What the author should know, though it breaks nothing. */
    private void sayCitations(Citations citations) {
        citations
                .withoutRule()
                .forEach(clause -> speech.say(
                        new Text("clause %s: no rule implements it", "điều khoản %s: không quy tắc nào thực hiện")
                                .filled(clause.key())));
        citations
                .withoutClause()
                .forEach(rule ->
                        speech.say(new Text("rule “%s” cites no clause", "quy tắc “%s” không dẫn điều khoản nào")
                                .filled(rule.name())));
    }

    private static List<Text> differences(GoldenCase one, RuleSet ruleSet, RuleSetEvaluator evaluator) {
        return switch (one.factsIn(ruleSet.vocabulary())) {
            case FactsReading.Read(var facts) ->
                Verdict.of(one, evaluator.evaluate(facts)).differences();
            case FactsReading.Faulty(var faults) ->
                faults.stream()
                        .map(fault -> new Text(
                                fault.path() + " " + fault.reason().en(),
                                fault.path() + " " + fault.reason().vi()))
                        .toList();
        };
    }
}
